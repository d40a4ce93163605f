import { expect, test } from 'vitest';
import { openSpots } from '../../src/evidence/open-spots.ts';
import { scorecard } from '../../src/evidence/scorecard.ts';
import { equalWeights } from '../../src/evidence/weights.ts';
import { lensIds } from '../../src/framework/ids.ts';
import { evidenceOf } from './ledgers.ts';

test('a side that is missing on many lenses is one thing to say', () => {
  const card = scorecard(
    lensIds.map((lens) => evidenceOf(lens, 'technical')),
    equalWeights,
  );
  expect(openSpots(card)).toMatchObject({
    lenses: [],
    oneSided: [{ missing: 'management', lenses: lensIds }],
  });
});

test('a lens that is set to count nothing leaves nothing open', () => {
  const card = scorecard([evidenceOf('energy', 'technical'), evidenceOf('impact', 'management')], {
    ...equalWeights,
    energy: 0,
    growth: 0,
  });
  expect(openSpots(card)).toMatchObject({
    lenses: ['values', 'lifestyle'],
    oneSided: [{ missing: 'technical', lenses: ['impact'] }],
  });
});
