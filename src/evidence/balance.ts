import type { Track } from '../framework/ids.ts';
import { counts, type Weighable } from './evidence.ts';

/** The strongest signs that count per lens and track: the shorter of the article's two lists of signs. */
const signsThatCount = 4;

/** Keeps one piece of evidence from reading as certainty: a single mention gives 0.4, not 1. */
const k = 1.5;

/** What the evidence says: a track that fits better, neither, or too little to say. */
export const leanings = ['technical', 'management', 'balanced', 'not-enough-evidence'] as const;
export type Leaning = (typeof leanings)[number];

/** Below this distance from the middle, neither track is said to fit better. */
export const balancedWithin = 0.2;

/** On one lens, both sides weigh at least this much and neither has it: a lens torn between the tracks. */
const tornFrom = 2;

/**
 * How the evidence on one lens pulls.
 *
 * @returns -1 (all technical) to +1 (all management); 0 without evidence.
 */
export function lensBalance(evidence: readonly Weighable[]): number {
  return balanceOf(pull(evidence, 'technical'), pull(evidence, 'management'));
}

/** The balance of two pulls, each 0 to 12. */
export const balanceOf = (technical: number, management: number): number =>
  (management - technical) / (management + technical + k);

export function leaningOf(balance: number): Track | 'balanced' {
  if (Math.abs(balance) < balancedWithin) return 'balanced';
  return balance < 0 ? 'technical' : 'management';
}

/** Whether what was said on one lens speaks clearly for both sides. */
export function isTorn(evidence: readonly Weighable[]): boolean {
  const least = Math.min(pull(evidence, 'technical'), pull(evidence, 'management'));
  return least >= tornFrom && leaningOf(lensBalance(evidence)) === 'balanced';
}

/** What speaks for a track on one lens: its four strongest signs, each at its strongest. */
export function pull(evidence: readonly Weighable[], track: Track): number {
  return topOf([...strongestBySign(evidence, track).values()]);
}

export function strongestBySign(
  evidence: readonly Weighable[],
  track: Track,
): Map<Weighable['sign'], number> {
  const strongest = new Map<Weighable['sign'], number>();
  for (const piece of evidence) {
    if (!counts(piece) || (piece.leansTo !== track && piece.leansTo !== 'both')) continue;
    strongest.set(piece.sign, Math.max(piece.strength, strongest.get(piece.sign) ?? 0));
  }
  return strongest;
}

function topOf(forces: number[]): number {
  return forces
    .sort((a, b) => b - a)
    .slice(0, signsThatCount)
    .reduce((sum, force) => sum + force, 0);
}
