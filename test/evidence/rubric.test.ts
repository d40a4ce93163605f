import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rubric } from '../../src/evidence/rubric.ts';
import { scorecard } from '../../src/evidence/scorecard.ts';
import { ledger, weights } from './ledgers.ts';

/** What each arithmetic made of the same two hundred ledgers. */
const known: Record<number, string> = { 1: 'fe5a479c12aae76d', 2: 'd00b7bc5bafb3fbf' };

test('whoever changes the arithmetic raises the rubric: two hundred ledgers are weighed as they were under it', () => {
  const weighed = fc
    .sample(fc.tuple(ledger, weights), { numRuns: 200, seed: 4 })
    .map(([pieces, weighing]) => {
      const { leaning, balance, confidence, lenses } = scorecard(pieces, weighing);
      return [leaning, balance?.toFixed(9), confidence, lenses.map((lens) => lens.balance?.toFixed(9))];
    });
  expect(createHash('sha256').update(JSON.stringify(weighed)).digest('hex').slice(0, 16)).toBe(known[rubric]);
});
