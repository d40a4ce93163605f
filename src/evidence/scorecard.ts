import { type LensId, lensIds } from '../framework/ids.ts';
import { isTorn, type Leaning, leaningOf, lensBalance } from './balance.ts';
import { type BlindSpots, blindSpots } from './blind-spots.ts';
import { counts, type Evidence } from './evidence.ts';
import type { Weights } from './weights.ts';

/** Fewer lenses with evidence than this give no leaning and no number. */
export const lensesNeeded = 3;

export const confidences = ['low', 'fair', 'good'] as const;
export type Confidence = (typeof confidences)[number];

export type LensScore = {
  lens: LensId;
  /** The visitor's own weight, 0 to 3. */
  weight: number;
  /** In words from the first piece of evidence on; `not-enough-evidence` where nothing was said. */
  leaning: Leaning;
  /** -1 (technical) to +1 (management); `null` without evidence, or while too few lenses have any. */
  balance: number | null;
  /** Whether what was said here speaks clearly for both sides. */
  torn: boolean;
  /** Ids of the evidence that counts here. */
  evidence: string[];
};

/** The weighed reading of all evidence. Computed, never stated by a model. */
export type Scorecard = {
  leaning: Leaning;
  /** -1 (technical) to +1 (management); `null` while there is not enough evidence. */
  balance: number | null;
  /** Coverage times agreement, in words; `null` while there is not enough evidence. */
  confidence: Confidence | null;
  /** Lenses with evidence as a share of all five, 0 to 1. */
  coverage: number;
  lenses: LensScore[];
  blindSpots: BlindSpots;
};

/**
 * Weighs the evidence: pure, and symmetric in the two tracks by construction.
 *
 * A lens that is heard for the first time joins the mean: it never turns the leaning away from its track, though it
 * can bring a one-sided mean nearer to the middle (docs/decisions/0003-arithmetic.md).
 */
export function scorecard(ledger: readonly Evidence[], weights: Weights): Scorecard {
  const counted = ledger.filter(counts);
  const heard = lensIds.map((lens) => {
    const evidence = counted.filter((piece) => piece.lens === lens);
    return { lens, weight: weights[lens], evidence, balance: lensBalance(evidence) };
  });
  const covered = heard.filter(({ evidence }) => evidence.length > 0);
  const totalWeight = covered.reduce((sum, { weight }) => sum + weight, 0);
  const overall = overallBalance(covered);
  const enough = overall !== null;
  const leaning = enough ? leaningOf(overall) : 'not-enough-evidence';
  const coverage = covered.length / lensIds.length;
  const agreeing = covered.filter(({ balance }) => leaningOf(balance) === leaning);
  const agreement = agreeing.reduce((sum, { weight }) => sum + weight, 0) / (totalWeight || 1);
  return {
    leaning,
    balance: overall,
    confidence: enough ? confidenceIn(coverage * agreement) : null,
    coverage,
    lenses: heard.map(({ lens, weight, evidence, balance }) => ({
      lens,
      weight,
      leaning: evidence.length > 0 ? leaningOf(balance) : 'not-enough-evidence',
      balance: enough && evidence.length > 0 ? balance : null,
      torn: isTorn(evidence),
      evidence: evidence.map(({ id }) => id),
    })),
    blindSpots: blindSpots(counted),
  };
}

/**
 * The mean of the balances of the lenses that were heard, by the visitor's weights.
 *
 * @returns `null` where fewer than three lenses were heard, or none of them counts.
 */
export function overallBalance(covered: readonly { weight: number; balance: number }[]): number | null {
  const total = covered.reduce((sum, { weight }) => sum + weight, 0);
  if (covered.length < lensesNeeded || total === 0) return null;
  return covered.reduce((sum, { weight, balance }) => sum + weight * balance, 0) / total;
}

/** In thirds: every lens heard and all of one mind is 1; three of five that agree are 0.6, fair. */
function confidenceIn(share: number): Confidence {
  if (share < 1 / 3) return 'low';
  return share < 2 / 3 ? 'fair' : 'good';
}
