import { generateText, tool } from 'ai';
import { describe, expect, test } from 'vitest';
import type { Decision, Statement } from '../../../prompts/briefing.ts';
import { decisionSchema } from '../../../src/coach/scoring/decision.ts';
import { blindSpots } from '../../../src/evidence/blind-spots.ts';
import { findVerbatim } from '../../../src/evidence/verbatim.ts';
import { equalWeights, type Weights } from '../../../src/evidence/weights.ts';
import { type LensId, lensIds, type Track, tracks } from '../../../src/framework/ids.ts';
import { guide } from '../../../src/llm/embedded/guide.ts';
import { experimentBank } from '../../../src/llm/embedded/scoring/experiment-bank.ts';
import { wordsOf } from './briefings.ts';

async function score(statements: Statement[], weights: Weights = equalWeights): Promise<Decision> {
  const { toolCalls, finishReason } = await generateText({
    model: guide,
    prompt: 'Statements',
    tools: { scoreDecision: tool({ inputSchema: decisionSchema }) },
    toolChoice: 'required',
    providerOptions: { guide: { statements, weights } },
  });
  expect(finishReason).toBe('tool-calls');
  expect(toolCalls).toHaveLength(1);
  return decisionSchema.parse(toolCalls[0]?.input);
}

const answers = (...given: [LensId | null, string][]): Statement[] =>
  given.map(([asked, text], at) => ({ number: at + 1, text, asked, noted: [], isRead: false }));

const technical: [LensId, string][] = [
  ['energy', 'I love solving hard problems nobody else can solve.'],
  ['impact', 'I want to build tools that other engineers rely on.'],
  ['growth', 'I want to go deeper into databases.'],
  ['values', 'I want to be known as the expert for storage.'],
  ['lifestyle', 'I love long days of deep work and coding.'],
];
const management: [LensId, string][] = [
  ['energy', 'I love helping people grow.'],
  ['impact', 'I want to lead a team and shape the culture of the company.'],
  ['growth', 'I want to learn to lead people.'],
  ['values', 'I love standing up for my team.'],
  ['lifestyle', 'I enjoy days full of conversations with my team.'],
];
const mixed = answers(
  ['energy', 'I love solving hard problems, and I also love helping people grow.'],
  ['growth', 'I want to learn to lead people.'],
  [null, 'Will I stop coding if I become a manager?'],
  ['values', `${'I love deep work and coding. '.repeat(130)}`],
  ['lifestyle', '<b>https://x.example</b> ** I love `coding` **'],
);
const cases: [string, Statement[]][] = [
  ['nothing', []],
  ['a question only', answers([null, 'What is burnout?'])],
  ['the technical side only', answers(...technical)],
  ['the management side only', answers(...management)],
  ['both sides', answers(...technical, ...management)],
  ['a mixture', mixed],
  ['one thing', answers(...technical.slice(0, 1))],
];

describe.each(cases)('a decision from %s', (_, statements) => {
  test('is valid, and its quotes stand in the statements they name', async () => {
    const { evidence } = await score(statements);
    for (const { statement, quote } of evidence) {
      expect(findVerbatim(quote, statements[statement - 1]?.text ?? '')).not.toBeNull();
    }
  });

  test('makes both best cases at equal length', async () => {
    const { bestCase } = await score(statements);
    const ratio = wordsOf(bestCase.technical).length / wordsOf(bestCase.management).length;
    expect(ratio).toBeGreaterThanOrEqual(0.8);
    expect(ratio).toBeLessThanOrEqual(1.25);
  });

  test('prepares for two challenges of each track, each with a reason', async () => {
    const { prepare } = await score(statements);
    for (const track of tracks) {
      expect(prepare.filter(({ challenge }) => challenge.startsWith(`challenge.${track}.`))).toHaveLength(2);
    }
    expect(new Set(prepare.map(({ challenge }) => challenge)).size).toBe(4);
  });

  test('proposes a trial for every lens that is uncovered or torn, as many for each side or one more, none twice', async () => {
    const { evidence, experiments } = await score(statements);
    expect(experiments.length).toBeGreaterThanOrEqual(4);
    expect(new Set(experiments.map(({ lens }) => lens)).size).toBe(experiments.length);
    const { lenses: uncovered } = blindSpots(evidence);
    expect(experiments.map(({ lens }) => lens)).toEqual(expect.arrayContaining(uncovered));
    const ofTrack = (track: Track) =>
      experiments.filter(({ lens, action }) => experimentBank[lens][track].action === action).length;
    expect(ofTrack('technical') + ofTrack('management')).toBe(experiments.length);
    expect(Math.abs(ofTrack('technical') - ofTrack('management'))).toBeLessThanOrEqual(1);
  });

  test('is the same to the byte when asked again', async () => {
    expect(JSON.stringify(await score(statements))).toBe(JSON.stringify(await score(statements)));
  });
});

test('no statements give no evidence, and both best cases say that nothing was said', async () => {
  const { evidence, bestCase, prepare } = await score([]);
  expect(evidence).toEqual([]);
  for (const track of tracks) {
    expect(bestCase[track]).toContain(`You said nothing yet that speaks for the ${track} side`);
  }
  for (const { why } of prepare) expect(why).toContain('Nothing you said touches this yet');
});

test('a best case carries the visitor’s own words', async () => {
  const { bestCase } = await score(answers(...technical, ...management));
  expect(bestCase.technical).toContain('“');
  expect(bestCase.management).toContain('“I love helping people grow”');
});

test('a challenge that was asked about is prepared for first', async () => {
  const { prepare } = await score(mixed);
  const first = prepare.find(({ challenge }) => challenge.startsWith('challenge.management.'));
  expect(first?.challenge).toBe('challenge.management.less-hands-on');
  expect(first?.why).toContain('Will I stop coding if I become a manager');
});

test('trials go to lenses nobody spoke of first', async () => {
  const { experiments } = await score(answers(...technical.slice(0, 2)));
  expect(experiments.slice(0, 3).map(({ lens }) => lens)).toEqual(['growth', 'values', 'lifestyle']);
});

test('every lens has a trial for each side, of equal length', () => {
  const words = (track: Track) =>
    lensIds.flatMap((lens) => Object.values(experimentBank[lens][track])).flatMap(wordsOf).length;
  expect(words('technical') / words('management')).toBeGreaterThan(0.85);
  expect(words('technical') / words('management')).toBeLessThan(1.18);
});

test('words that the visitor struck are neither noted again nor used, and corrections hold', async () => {
  const [struck, turned] = [
    {
      quote: 'I love solving hard problems',
      lens: 'energy',
      sign: null,
      leansTo: 'technical',
      strength: 2,
      status: 'struck',
    },
    {
      quote: 'I want to build tools',
      lens: 'impact',
      sign: null,
      leansTo: 'management',
      strength: 3,
      status: 'confirmed',
    },
  ] as const;
  const decision = await score([
    { number: 1, text: 'I love solving hard problems.', asked: 'energy', noted: [struck], isRead: false },
    { number: 2, text: 'I want to build tools.', asked: 'impact', noted: [turned], isRead: false },
  ]);
  expect(decision.evidence).toEqual([
    { statement: 2, quote: turned.quote, lens: 'impact', sign: null, leansTo: 'management', strength: 3 },
  ]);
  expect(JSON.stringify(decision)).not.toContain(struck.quote);
  expect(decision.bestCase.management).toContain(turned.quote);
  expect(decision.bestCase.technical).not.toContain(turned.quote);
});

test('a lens that is set to count nothing gets no trial, and its words make no case', async () => {
  const without = { ...equalWeights, energy: 0, lifestyle: 0 };
  const { evidence, bestCase, prepare, experiments } = await score(answers(...technical), without);
  expect(new Set(evidence.map(({ lens }) => lens))).toContain('energy');
  expect(experiments.map(({ lens }) => lens)).toEqual(['impact', 'growth', 'values']);
  const own = technical.filter(([lens]) => lens === 'energy' || lens === 'lifestyle');
  for (const [, text] of own) {
    expect(JSON.stringify([bestCase, prepare])).not.toContain(text.replace(/\.$/, ''));
  }
});

test('trials go to the lens that counts most first', async () => {
  const heavy = { ...equalWeights, lifestyle: 3 };
  const { experiments } = await score([], heavy);
  expect(experiments[0]?.lens).toBe('lifestyle');
});

test('where only a lens that counts nothing speaks for a side, that is not called nothing said', async () => {
  const { bestCase } = await score(answers(...technical.slice(0, 1)), { ...equalWeights, energy: 0 });
  expect(bestCase.technical).toContain('Nothing you said that counts speaks for the technical side');
  expect(bestCase.management).toContain('You said nothing yet that speaks for the management side');
});

test('what was asked is quoted with the mark that it ended in, and who asks for all of them asked about none', async () => {
  const { prepare } = await score(mixed);
  const asked = prepare.find(({ challenge }) => challenge === 'challenge.management.less-hands-on');
  expect(asked?.why).toBe('You asked about it: “Will I stop coding if I become a manager?”');
  const all = await score(answers([null, 'What are the challenges of being a manager?']));
  expect(all.prepare.filter(({ why }) => why.startsWith('You asked'))).toEqual([]);
});

test('no words are quoted twice as a reason to prepare for something', async () => {
  const quotesIn = (prepare: Decision['prepare']) =>
    prepare.flatMap(({ why }) => [...why.matchAll(/“([^”]+)”/g)].map(([, quote]) => quote));
  for (const statements of [
    answers(...technical),
    answers(...management),
    answers(...technical.slice(0, 1)),
  ]) {
    const quotes = quotesIn((await score(statements)).prepare);
    expect(quotes.length).toBeGreaterThan(0);
    expect(new Set(quotes).size).toBe(quotes.length);
  }
});
