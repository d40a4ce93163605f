import { expect, test } from 'vitest';
import { forceOf, leansToValues, sources, statuses, strengths } from '../../src/evidence/evidence.ts';
import { completeWeights, equalWeights, maxWeight } from '../../src/evidence/weights.ts';

test('a piece of evidence speaks the words that rows, JSON and models know it by', () => {
  expect(leansToValues).toEqual(['technical', 'management', 'both']);
  expect(strengths).toEqual([1, 2, 3]);
  expect(statuses).toEqual(['proposed', 'confirmed', 'struck']);
  expect(sources).toEqual(['coach', 'scoring', 'visitor']);
});

test.each([
  ['what is sure counts in full', { sure: true, status: 'proposed' }, 3],
  ['what nobody is sure of counts half', { sure: false, status: 'proposed' }, 1.5],
  ['what the visitor confirmed counts in full, sure or not', { sure: false, status: 'confirmed' }, 3],
  ['doubt has to be said: without a word on it a piece is sure', {}, 3],
] as const)('%s', (_what, rest, force) => {
  expect(forceOf({ leansTo: 'technical', sign: null, strength: 3, ...rest })).toBe(force);
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
