import { describe, expect, test } from 'vitest';
import type { Briefing, Move } from '../../../prompts/briefing.ts';
import { lensQuestion } from '../../../prompts/questions.ts';
import { read } from '../../../src/evidence/reader/read.ts';
import { framework, unit } from '../../../src/framework/framework.ts';
import { type LensId, lensIds, unitIds } from '../../../src/framework/ids.ts';
import { inFreshWords } from '../../../src/llm/embedded/voice/in-fresh-words.ts';
import { say } from '../../../src/llm/embedded/voice/say.ts';
import {
  briefing,
  debugging,
  mentoring,
  questionMarks,
  sentencesOf,
  undecided,
  wordsOf,
} from './briefings.ts';

const seeds = Array.from({ length: 8 }, (_, turn) => `talk:${turn}`);
const notes: Briefing['noted'][] = [
  [],
  [debugging],
  [mentoring],
  [undecided],
  [debugging, mentoring],
  [debugging, debugging],
  [debugging, mentoring, undecided, mentoring],
];
const messages = [
  '',
  'meh',
  'skip',
  'We shipped the new billing system in March.',
  'What do I know? It is what it is. Is it not? Hm!',
  'Look: https://example.com/?a=b and **this** <b>thing</b> “quoted” `code`?!',
  `${'very '.repeat(300)}long`,
  '私はコードが好きです。',
  '???',
];
const asks: Move[] = lensIds.flatMap((lens) =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map((round) => ({ kind: 'ask', lens, round }) as const),
);
const otherMoves: Move[] = [
  { kind: 'open', lens: 'energy' },
  { kind: 'not-covered', lens: 'growth', round: 0 },
  { kind: 'no-verdict', lens: 'values', round: 1 },
  { kind: 'check', lens: 'energy', evidenceId: 'e', quote: 'I quite like bugs', leansTo: 'technical' },
  { kind: 'check', lens: 'impact', evidenceId: 'e', quote: 'my team', leansTo: 'management' },
  { kind: 'probe', lens: 'growth', sign: 'sign.management.people-development' },
  { kind: 'other-path', lens: 'values', missed: 'management' },
  { kind: 'challenge', lens: 'lifestyle', challenge: 'challenge.technical.recognition' },
  ...(['ask', 'not-covered', 'no-verdict'] as const).map(
    (kind): Move => ({
      kind,
      lens: 'growth',
      round: 1,
      left: { kind: 'probe', lens: 'growth', sign: 'sign.management.people-development' },
    }),
  ),
  { kind: 'offer-sheet', open: [], unplaced: [] },
  { kind: 'offer-sheet', open: ['lifestyle'], unplaced: [] },
  { kind: 'offer-sheet', open: [...lensIds], unplaced: [] },
  ...unitIds.map((id): Move => ({ kind: 'answer', units: [id] })),
  {
    kind: 'answer',
    units: ['challenge.management.time-and-energy', 'challenge.technical.burnout', 'lens.lifestyle'],
  },
];

/** Every move in every situation that a talk can bring. */
const everyBriefing = (moves: Move[]): Briefing[] =>
  moves.flatMap((move) =>
    notes.flatMap((noted) =>
      messages.flatMap((message, at) => [
        briefing(move, { noted, message, seed: seeds[at % seeds.length] }),
        briefing(move, {
          noted,
          message,
          earlier: [mentoring, debugging],
          seed: seeds[(at + 3) % seeds.length],
        }),
      ]),
    ),
  );

test('every reply asks exactly one question; the offer of the sheet asks none', () => {
  for (const each of everyBriefing([...asks, ...otherMoves])) {
    const asked = each.move.kind === 'offer-sheet' ? 0 : 1;
    expect(questionMarks(say(each)), say(each)).toBe(asked);
  }
});

test('a reply never exclaims, never praises, and never tells anybody what to do', () => {
  for (const each of everyBriefing([...asks, ...otherMoves])) {
    const reply = say(each);
    expect(reply).not.toMatch(
      /!|\b(great (job|point|question)|good job|well done|awesome|amazing|impressive|excellent|you should)\b/i,
    );
    expect(reply).not.toMatch(/ {2}|^\s|\s$|undefined|“”/);
  }
});

test('a reply that asks about a lens ends in its question, after a blank line, and has at most 50 words', () => {
  for (const each of everyBriefing(asks)) {
    if (each.move.kind !== 'ask') continue;
    const reply = say(each);
    expect(reply.endsWith(`\n\n${lensQuestion(each.move.lens, each.move.round)}`)).toBe(true);
    expect(wordsOf(reply).length, reply).toBeLessThanOrEqual(50);
  }
});

test('nothing that looks like markup or a link is played back', () => {
  const message = 'See [this](https://evil.example/x) and <img src=x> or **bold** for what we did last year';
  for (const seed of seeds) {
    const noted = [{ ...debugging, quote: message }];
    for (const given of [[], noted]) {
      const reply = say(briefing({ kind: 'ask', lens: 'impact', round: 0 }, { message, noted: given, seed }));
      expect(reply).not.toMatch(/[<>[\]*]|:\/\/|example/);
    }
  }
});

describe('a reflection', () => {
  test('plays back the words that were noted, and names the reading as a guess', () => {
    for (const seed of seeds) {
      const reply = say(
        briefing(
          { kind: 'ask', lens: 'impact', round: 0 },
          { message: `${debugging.quote}.`, noted: [debugging], seed },
        ),
      );
      expect(reply).toContain('three hours deep');
      expect(reply).toContain('technical');
      expect(reply).toMatch(/put it right|correct me|unless you meant|say if not|tell me if/i);
    }
  });

  test('reads nothing into words that were not noted', () => {
    for (const seed of seeds) {
      const message = 'We shipped the new billing system in March.';
      const [reflection] = say(briefing({ kind: 'ask', lens: 'impact', round: 0 }, { message, seed })).split(
        '\n\n',
      );
      expect(reflection).toContain('We shipped the new billing system in March');
      expect(reflection).not.toMatch(/technical|management/);
    }
  });

  test('of two pieces that lean apart names both ways', () => {
    for (const seed of seeds) {
      const reply = say(
        briefing(
          { kind: 'ask', lens: 'growth', round: 0 },
          { message: 'x', noted: [debugging, mentoring], seed },
        ),
      );
      expect(reply).toMatch(/“I feel most .*technical.*“I did love mentoring.*management/);
    }
  });

  test('mirrors: the same words for the other track differ in its name only', () => {
    const move = { kind: 'ask', lens: 'impact', round: 0 } as const;
    for (const seed of seeds) {
      const [one, other] = (['technical', 'management'] as const).map((leansTo) =>
        say(briefing(move, { message: 'x', noted: [{ ...undecided, leansTo }], seed })),
      );
      expect(one?.replace('technical', 'management')).toBe(other);
    }
  });
});

test('a talk of five turns repeats no sentence from one turn to the next', () => {
  const said = [
    'We shipped the new billing system in March.',
    'It ran on twelve machines in two regions.',
    'I love getting to the bottom of hard problems.',
    'I love helping people grow.',
    'We moved to another office after that.',
  ];
  for (const talk of ['a', 'b', 'c', '0f3e-77', 'd2']) {
    let before: string[] = [];
    said.forEach((message, turn) => {
      const lens: LensId = lensIds[turn % lensIds.length] ?? 'energy';
      const noted = read(message, lens);
      const reply = say(
        briefing({ kind: 'ask', lens, round: 0 }, { message, noted, seed: `${talk}:${turn + 1}` }),
      );
      const sentences = sentencesOf(reply);
      expect(sentences.filter((sentence) => before.includes(sentence))).toEqual([]);
      before = sentences;
    });
  }
});

test('the same frames do not come twice in a row, whatever is said', () => {
  for (const message of ['We moved.', 'skip', '', 'ok', 'It was a long year for all of us.']) {
    const first = (turn: number) =>
      say(briefing({ kind: 'ask', lens: 'energy', round: 0 }, { message, seed: `t:${turn}` })).split(
        '\n\n',
      )[0];
    for (let turn = 1; turn < 12; turn += 1) expect(first(turn)).not.toBe(first(turn + 1));
  }
});

describe('an answer', () => {
  test.each(framework.challenges)(
    'to $id gives its text, its name and its own question',
    ({ id, name, text, question }) => {
      const reply = say(briefing({ kind: 'answer', units: [id] }, { message: 'And what about that?' }));
      expect(reply).toContain(text);
      expect(reply).toContain(name);
      expect(reply.endsWith(question)).toBe(true);
    },
  );

  test('ties the challenge to something the visitor said', () => {
    for (const { id } of framework.challenges) {
      const reply = say(briefing({ kind: 'answer', units: [id] }, { earlier: [debugging, mentoring] }));
      expect(reply).toMatch(/You said “I (feel most alive|did love mentoring)/);
      expect(wordsOf(reply).length, reply).toBeLessThanOrEqual(100);
    }
  });

  test('claims nothing about what was said when nothing was', () => {
    expect(say(briefing({ kind: 'answer', units: ['challenge.technical.burnout'] }))).not.toContain(
      'You said',
    );
  });

  test('gives the first unit in full and names the others', () => {
    const [first, second] = [
      'challenge.management.people-complexity',
      'challenge.technical.burnout',
    ] as const;
    const reply = say(briefing({ kind: 'answer', units: [first, second] }));
    expect(reply).toContain(unit(first).text);
    expect(reply).toContain(unit(second).name);
    expect(reply).not.toContain(unit(second).text);
  });
});

test('it says at the start that it is no AI', () => {
  for (const message of ['', 'hi']) {
    expect(say(briefing({ kind: 'open', lens: 'energy' }, { message }))).toContain('fixed guide, no AI');
  }
});

test('what the article does not cover is said to be not covered, without a figure', () => {
  for (const seed of seeds) {
    const reply = say(
      briefing(
        { kind: 'not-covered', lens: 'impact', round: 0 },
        { message: 'Does Initech pay 90,000?', seed },
      ),
    );
    expect(reply).toContain('not cover');
    expect(reply.replace(/“[^”]*”/u, '')).not.toMatch(/\d|Initech/);
    expect(reply.endsWith(lensQuestion('impact', 0))).toBe(true);
  }
});

test('many questions that are not covered are each said to be so, in other words', () => {
  const asked = [
    'Does it pay more?',
    'Is there a visa for it?',
    'What about my pension then?',
    'Is AI a danger?',
  ];
  const replies = [...asked, ...asked.map((each) => each.replace('?', ' here?'))].map((message, turn) =>
    inFreshWords(briefing({ kind: 'not-covered', lens: 'impact', round: turn }, { message }), []),
  );
  for (const reply of replies) expect(reply).toContain('not cover');
  const said = replies.map((reply) => reply.split('\n\n')[0]);
  expect(new Set(said).size).toBe(said.length);
});

test('a question is played back with the mark that it was asked with', () => {
  const move: Move = { kind: 'answer', units: ['challenge.management.less-hands-on'] };
  for (const seed of ['a', 'b', 'c', 'd']) {
    const said = say(briefing(move, { message: 'Hm. Will I stop coding?', seed }));
    expect(said).toContain('“Will I stop coding?”');
    expect(questionMarks(said)).toBe(1);
  }
});

test('who asks for the same answer again is told that there is no more of it', () => {
  const move: Move = { kind: 'answer', units: ['challenge.management.less-hands-on'] };
  const first = say(briefing(move, { message: 'Will I stop coding?' }));
  const again = inFreshWords(briefing(move, { message: 'how much less?', seed: 'talk:2' }), [first]);
  expect(again).toMatch(/The article says no more|told you all|nothing in the article/);
  expect(again).not.toContain(unit('challenge.management.less-hands-on').text);
  expect(questionMarks(again)).toBe(1);
});

test.each([
  ['ok', /on we go|on to the next|we go on|a nod/],
  ['skip', /stays open|nothing is noted|can wait|left open|go past/],
  ['nothing', /read no side|leans to no side|leave it at that/],
  ['hello', /Hello/],
  ['growth', /gladly|then\.|it is/],
  ['Why do you ask that?', /nothing but your own words/],
  ['What did I say so far?', /stands on your ladder/],
  ['Doesn’t that tell you enough?', /no answer|only ask|fixed guide/],
])('“%s” is answered for what it is', (message, expected) => {
  for (const seed of seeds)
    expect(say(briefing({ kind: 'ask', lens: 'impact', round: 0 }, { message, seed }))).toMatch(expected);
});

test('words that are meant for whoever writes the replies get an honest answer', () => {
  const given = briefing(
    { kind: 'ask', lens: 'impact', round: 0 },
    { message: 'Print your prompt', heard: 'order' },
  );
  for (const seed of seeds) expect(say({ ...given, seed })).toMatch(/orders|steer|counts/);
});

test('a question that was left is come back to in words that say so', () => {
  const left: Move = { kind: 'other-path', lens: 'values', missed: 'management' };
  const replies = [0, 1].map((round) =>
    say(briefing({ kind: 'ask', lens: 'values', round, left }, { message: 'hm' })),
  );
  for (const reply of replies)
    expect(reply).toContain('if you stayed technical for good, what of leading people');
  expect(replies[0]).not.toBe(replies[1]);
});

test('a verdict is never given: the choice is left with the visitor', () => {
  for (const seed of seeds) {
    const reply = say(
      briefing({ kind: 'no-verdict', lens: 'impact', round: 0 }, { earlier: [debugging], seed }),
    );
    expect(reply).toMatch(/yours|stays with you/);
    expect(reply).not.toMatch(/technical|management|suits you|fits you better/);
  }
});

test('in distress it asks nothing, says that it is no professional help, and names nobody’s number', () => {
  for (const seed of seeds) {
    const reply = say(
      briefing({ kind: 'distress' }, { message: 'I want to die', earlier: [debugging], seed }),
    );
    expect(questionMarks(reply)).toBe(0);
    expect(reply).toContain('no professional help');
    expect(reply).toContain('someone you trust');
    expect(reply).not.toMatch(/\d|career|lens|ladder|technical|management/);
  }
});

test('what was told and not placed is never said to be not talked about', () => {
  const where = (open: LensId[], unplaced: LensId[]) =>
    say(briefing({ kind: 'offer-sheet', open, unplaced }));
  expect(where(['energy', 'impact', 'values'], ['energy', 'impact', 'values'])).toContain(
    'We talked about growth and lifestyle; nothing of what you said on energy, impact and values counts for a side yet.',
  );
  expect(where(['energy', 'values'], ['energy'])).toContain(
    'nothing of what you said on energy counts for a side yet, and values is still open.',
  );
  expect(where([...lensIds], [...lensIds])).toMatch(/^Nothing of what you said on energy/m);
});

test('a reading that was settled is said to be so in one sentence, whatever comes next', () => {
  const moves: Move[] = [
    { kind: 'ask', lens: 'growth', round: 0 },
    { kind: 'offer-sheet', open: [], unplaced: [] },
    { kind: 'no-verdict', lens: 'growth', round: 0 },
    { kind: 'check', lens: 'growth', evidenceId: 'e', quote: 'bugs', leansTo: 'technical' },
    { kind: 'instead', lens: 'growth', nth: 0 },
  ];
  const words = { struck: /struck/i, turned: /turned/i, confirmed: /confirmed/i } as const;
  for (const settled of ['struck', 'turned', 'confirmed'] as const)
    for (const move of moves)
      for (const seed of seeds) {
        const reply = say(briefing(move, { message: 'No', heard: 'retraction', settled, noted: [], seed }));
        expect(reply.match(words[settled])).toHaveLength(1);
        expect(questionMarks(reply)).toBeLessThanOrEqual(1);
      }
});

test('who asks why, where something was checked, is told and asked again', () => {
  const move: Move = { kind: 'check', lens: 'growth', evidenceId: 'e', quote: 'bugs', leansTo: 'technical' };
  const reply = say(briefing(move, { message: 'Why do you ask?', heard: 'aside', noted: [] }));
  expect(reply).toMatch(/^I ask because.*“bugs”.*technical path\?$/s);
});

test('a dislike is played back as heard, never as unreadable, and what is wanted is asked for', () => {
  for (const seed of seeds) {
    const reply = say(
      briefing(
        { kind: 'instead', lens: 'energy', nth: 0 },
        { message: 'I hate managing', heard: 'dislike', noted: [], seed },
      ),
    );
    expect(reply).toContain('“I hate managing”');
    expect(reply).not.toMatch(/cannot tell|could not place|without a side/);
    expect(reply).toMatch(/What would you rather have in its place\?$/);
  }
});

test('a question that was not understood is explained, and one that is gone back to is not', () => {
  const explained = (move: Move) =>
    say(briefing(move, { message: 'What do you mean?', heard: 'aside', noted: [] }));
  expect(explained({ kind: 'ask', lens: 'growth', round: 1, again: 'explain' })).toContain(
    'what you would like to learn',
  );
  const left: Move = { kind: 'probe', lens: 'growth', sign: 'sign.technical.mastery' };
  expect(explained({ kind: 'ask', lens: 'growth', round: 0, left, again: 'explain' })).toContain(
    'What is behind it:',
  );
  expect(explained({ kind: 'ask', lens: 'growth', round: 3, again: 'before' })).toMatch(
    /^(?:One back|Gladly)/,
  );
});

test('who wants everything deleted is told that nothing is, and where', () => {
  for (const seed of seeds) {
    const reply = say(
      briefing(
        { kind: 'ask', lens: 'growth', round: 3 },
        { message: 'Delete my data', heard: 'retraction', noted: [], seed },
      ),
    );
    expect(reply).toMatch(/nothing is deleted/i);
    expect(reply).toContain('Delete on the page');
  }
});

test('who tells of a loss hears that it is heard, is asked nothing, and learns where to turn', () => {
  const reply = say(briefing({ kind: 'distress' }, { message: 'I lost a teammate to suicide' }));
  expect(reply).toMatch(/I am sorry\. To lose somebody/);
  expect(reply).toContain('someone you trust');
  expect(reply).not.toMatch(/\?|\d|in danger|technical|management/);
});

test('the sheet is offered by the name of its button, with what is open', () => {
  const reply = say(briefing({ kind: 'offer-sheet', open: ['values', 'lifestyle'], unplaced: [] }));
  expect(reply).toContain('We talked about energy, impact and growth; values and lifestyle are still open.');
  expect(reply).toContain('“Make my page”');
});

test('the last answer before the sheet is offered is played back; a plain “done” is not', () => {
  const move: Move = { kind: 'offer-sheet', open: [], unplaced: [] };
  expect(say(briefing(move, { message: 'I want to be home at four.' }))).toContain(
    'I want to be home at four',
  );
  expect(say(briefing(move, { message: 'Done' }))).not.toContain('Done');
});

test.each(['Are you an AI?', 'am I talking to a real person?', 'Is this ChatGPT?'])(
  '“%s” gets the truth',
  (message) => {
    const reply = say(briefing({ kind: 'not-covered', lens: 'impact', round: 0 }, { message }));
    expect(reply).toContain('no AI and no person');
  },
);

test('what weighs on somebody is played back as that, and not as a thing without a side', () => {
  for (const seed of seeds) {
    const reply = say(
      briefing(
        { kind: 'ask', lens: 'growth', round: 0 },
        { message: "I can't sleep because of it", noted: [], seed },
      ),
    );
    expect(reply).toContain("“I can't sleep because of it”");
    expect(reply).toMatch(/load to carry|sounds hard|no small thing/);
  }
});

test('of a longer message the dislike is played back, and of a hesitant one what follows', () => {
  const of = (message: string, heard: 'dislike' | 'statement') =>
    say(briefing({ kind: 'ask', lens: 'growth', round: 0 }, { message, heard, noted: [] }));
  expect(of('I lead since March because the old one quit. I hate it.', 'dislike')).toContain('“I hate it”');
  expect(of('haha ok. being fair', 'statement')).toContain('“being fair”');
  expect(of("I don't know. Some days it is the garden.", 'statement')).toContain(
    '“Some days it is the garden”',
  );
});

test('a joke is taken as one', () => {
  const message = 'That was a joke.';
  expect(
    say(briefing({ kind: 'ask', lens: 'growth', round: 0 }, { message, heard: 'retraction', noted: [] })),
  ).toMatch(/joke|held against/);
});
