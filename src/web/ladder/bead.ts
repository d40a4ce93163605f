import type { Leaning } from '../wire/types.ts';

/** Where a bead sits while only the direction is known: far enough to be seen, the same on both sides. */
const notch = { technical: -0.4, balanced: 0, management: 0.4 } as const;

/**
 * @returns -1 (technical) to +1 (management), or `null` for a rung that is open.
 */
export function beadAt(leaning: Leaning, balance: number | null): number | null {
  if (leaning === 'not-enough-evidence') return null;
  return balance ?? notch[leaning];
}

/** The visitor's own leaning, 0 to 10, on the same rung. */
export const beadOfStanding = (leaning: number) => (leaning - 5) / 5;

/** How a bead is drawn at a place that the visitor chose: 5 alone is the middle. */
export function leaningOfStanding(leaning: number): Exclude<Leaning, 'not-enough-evidence'> {
  if (leaning === 5) return 'balanced';
  return leaning < 5 ? 'technical' : 'management';
}
