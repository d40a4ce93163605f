import { expect, test } from 'vitest';
import { guideInGerman } from '../../../src/coach/sheet/german/guide-in-german.ts';
import { bearings, questions } from '../../../src/coach/sheet/german/reasons.ts';
import { trials } from '../../../src/coach/sheet/german/trials.ts';
import { equalWeights } from '../../../src/evidence/weights.ts';
import { framework } from '../../../src/framework/framework.ts';
import { lensIds, type Track, tracks } from '../../../src/framework/ids.ts';
import { bearing } from '../../../src/llm/embedded/bearing.ts';
import { decide } from '../../../src/llm/embedded/scoring/decide.ts';
import { experimentBank } from '../../../src/llm/embedded/scoring/experiment-bank.ts';

const trialsOf = (track: Track) => lensIds.flatMap((lens) => Object.values(experimentBank[lens][track]));

test('everything fixed that the guide puts on a sheet has its German, and nothing else has', () => {
  expect(new Set(Object.keys(trials))).toEqual(new Set(tracks.flatMap(trialsOf)));
  expect(new Set(Object.keys(bearings))).toEqual(
    new Set(Object.values(bearing).flatMap((each) => Object.values(each))),
  );
  expect(new Set(Object.keys(questions))).toEqual(
    new Set(framework.challenges.map(({ question }) => question)),
  );
});

test('in German, too, both tracks get trials of like length', () => {
  const length = (track: Track) => trialsOf(track).map(guideInGerman).join(' ').split(/\s+/).length;
  expect(length('technical') / length('management')).toBeGreaterThan(0.8);
  expect(length('technical') / length('management')).toBeLessThan(1.25);
});

const answers = {
  energy: 'I love solving hard problems nobody else can solve, and I love helping people grow.',
  impact: 'I want to lead a team and shape the culture of the company.',
  growth: 'I want to go deeper into databases.',
  values: 'Will I stop coding if I become a manager?',
} as const;
const english = /\b(?:the|you|your|of|and|on this|how|what|whether|that|nothing|article)\b/i;
const withoutQuotes = (text: string) => text.replace(/„[^“]*“/g, '');

test.each([
  ['nothing', {}],
  ['much on both sides', answers],
  ['one side only', { growth: answers.growth, values: 'What is burnout?' }],
])('of a sheet on %s not a word of the guide’s stays English', (_what, said) => {
  const statements = Object.entries(said).map(([asked, text], at) => ({
    number: at + 1,
    text,
    asked: asked as keyof typeof answers,
    noted: [],
    isRead: false,
  }));
  for (const weights of [equalWeights, { ...equalWeights, growth: 0 }]) {
    const { bestCase, prepare, experiments } = decide(statements, weights);
    const words = [
      ...Object.values(bestCase),
      ...prepare.map(({ why }) => why),
      ...experiments.flatMap(({ situation, action, watch, tells }) => [situation, action, watch, tells]),
    ];
    for (const text of words) expect(withoutQuotes(guideInGerman(text))).not.toMatch(english);
    for (const quote of Object.values(bestCase).flatMap((text) => [...text.matchAll(/“([^”]*)”/g)])) {
      expect(Object.values(bestCase).map(guideInGerman).join()).toContain(`„${quote[1]}“`);
    }
  }
});

test.each([
  'I think that you said “this” for a reason; it is up to you.',
  'You said “I love it”; some model’s own reason.',
  'How the article describes this path: nothing.',
  'constructor',
  'scripted was asleep for this sheet, so the fixed guide read your words.',
])('what the guide did not write stays as it is: %s', (text) => {
  expect(guideInGerman(text)).toBe(text);
});

test('why the guide read instead of a model is said in German', () => {
  expect(
    guideInGerman('scripted did not pass its exam for this sheet, so the fixed guide read your words.'),
  ).toBe(
    'scripted hat die Prüfung nicht bestanden; darum hat für dieses Blatt der feste Guide deine Worte gelesen.',
  );
});
