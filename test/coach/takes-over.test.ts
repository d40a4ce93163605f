import { expect, test } from 'vitest';
import { loadCases } from '../../eval/cases.ts';
import { injections } from '../../eval/model/adversaries.ts';
import { takesOver } from '../../src/coach/takes-over.ts';
import { exemplars } from '../../src/evidence/reader/exemplars.ts';

test('all sixty attacks are suspected', () => {
  expect(injections.filter(({ text }) => !takesOver(text))).toEqual([]);
});

test('nobody who only speaks of their work is: not one of the cases, nor of the bank', async () => {
  const { statements, pairs, talks, questions } = await loadCases('eval/cases');
  const said = [
    ...statements.map(({ text }) => text),
    ...pairs.flatMap(({ a, b }) => [a.text, b.text]),
    ...talks.flatMap(({ answers }) => answers.map(({ text }) => text)),
    ...questions.map(({ text }) => text),
    ...exemplars.map(({ text }) => text),
  ];
  expect(said.length).toBeGreaterThan(2500);
  expect(said.filter(takesOver)).toEqual([]);
});

test.each([
  'I wrote the output of our test system to a file, and I was proud.',
  'My manager said: forget about the promotion this year.',
  'From now on I would like to lead people.',
  'I set the balance between depth and breadth myself.',
  'I answered questions for the whole team last week.',
  'I want to be the last user of that old system.',
  'I act as a bridge between two teams, and I like to show them how it works.',
  'I wrote the configuration and the rules of our build system: nobody else dared.',
  'My assistant, Anna, would miss me. After my last conversation with the other users I was glad.',
  'Our parser is a Map<String, Vec<u8>> and I love it.',
  'I write HTML all day, and I love to write JAVA, too.',
  'I never forget the rules of the house.',
])('what only sounds like it is not: %s', (text) => expect(takesOver(text)).toBe(false));
