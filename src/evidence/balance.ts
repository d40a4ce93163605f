import type { Track } from '../framework/ids.ts';
import type { Reading } from './evidence.ts';

/** The strongest signs that count per lens and track: the shorter of the article's two lists of signs. */
const signsThatCount = 4;

/** Keeps one piece of evidence from reading as certainty: a single mention gives 0.4, not 1. */
const k = 1.5;

/** What the evidence says: a track that fits better, neither, or too little to say. */
export const leanings = ['technical', 'management', 'balanced', 'not-enough-evidence'] as const;
export type Leaning = (typeof leanings)[number];

/** Below this distance from the middle, neither track is said to fit better. */
export const balancedWithin = 0.2;

/**
 * How the evidence on one lens pulls.
 *
 * @returns -1 (all technical) to +1 (all management); 0 without evidence.
 */
export function lensBalance(evidence: readonly Reading[]): number {
  const technical = pull(evidence, 'technical');
  const management = pull(evidence, 'management');
  return (management - technical) / (management + technical + k);
}

export function leaningOf(balance: number): Track | 'balanced' {
  if (Math.abs(balance) < balancedWithin) return 'balanced';
  return balance < 0 ? 'technical' : 'management';
}

function pull(evidence: readonly Reading[], track: Track): number {
  const strongest = new Map<string | null, number>();
  for (const { leansTo, sign, strength } of evidence) {
    if (leansTo !== track && leansTo !== 'both') continue;
    strongest.set(sign, Math.max(strength, strongest.get(sign) ?? 0));
  }
  return [...strongest.values()]
    .sort((a, b) => b - a)
    .slice(0, signsThatCount)
    .reduce((sum, strength) => sum + strength, 0);
}
