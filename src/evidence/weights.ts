import { type LensId, lensIds } from '../framework/ids.ts';

/** How much each lens counts for the visitor: 0 (not at all) to 3, whole steps. */
export type Weights = Record<LensId, number>;

export const maxWeight = 3;

export const equalWeights: Weights = { energy: 1, impact: 1, growth: 1, values: 1, lifestyle: 1 };

/** The lenses that count, those that count most first. Where none does, nothing tells them apart: then all of them. */
export function lensesThatCount(weights: Weights): LensId[] {
  const counting = lensIds.filter((lens) => weights[lens] > 0);
  return counting.length > 0 ? counting.sort((a, b) => weights[b] - weights[a]) : [...lensIds];
}

/** What was said under lenses that count. */
export function countedOnly<Piece extends { lens: LensId }>(
  pieces: readonly Piece[],
  weights: Weights,
): Piece[] {
  const counting = lensesThatCount(weights);
  return pieces.filter(({ lens }) => counting.includes(lens));
}

/** Fills what was not said with the default of 1. */
export function completeWeights(given: Partial<Record<LensId, number | undefined>>): Weights {
  const weights = { ...equalWeights };
  for (const lens of lensIds) weights[lens] = given[lens] ?? equalWeights[lens];
  return weights;
}
