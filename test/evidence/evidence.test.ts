import { expect, test } from 'vitest';
import { counts, leansToValues, sources, statuses, strengths } from '../../src/evidence/evidence.ts';
import { completeWeights, equalWeights, maxWeight } from '../../src/evidence/weights.ts';

test('a piece of evidence speaks the words that rows, JSON and models know it by', () => {
  expect(leansToValues).toEqual(['technical', 'management', 'both']);
  expect(strengths).toEqual([1, 2, 3]);
  expect(statuses).toEqual(['proposed', 'confirmed', 'struck']);
  expect(sources).toEqual(['coach', 'scoring', 'visitor']);
});

test.each([
  ['what the reader found counts', { sure: true, status: 'proposed' }, true],
  ['what a model alone found does not', { sure: false, status: 'proposed' }, false],
  ['what the visitor confirmed counts, whoever found it', { sure: false, status: 'confirmed' }, true],
  ['what they struck does not, whoever found it', { sure: true, status: 'struck' }, false],
  ['doubt has to be said: without a word on it a piece is sure', {}, true],
] as const)('%s', (_what, piece, does) => {
  expect(counts(piece)).toBe(does);
});

test('every lens counts once until the visitor says otherwise, and 0 is a word, too', () => {
  const once = { energy: 1, impact: 1, growth: 1, values: 1, lifestyle: 1 };
  expect(completeWeights({})).toEqual(once);
  expect(completeWeights({ energy: 0, growth: maxWeight, values: undefined })).toEqual({
    ...once,
    energy: 0,
    growth: 3,
  });
  expect(equalWeights).toEqual(once);
});
