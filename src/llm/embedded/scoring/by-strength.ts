import type { Reading } from '../../../evidence/evidence.ts';
import type { Track } from '../../../framework/ids.ts';

/** Strongest first; what is equally strong stays in the order it was said. */
export const byStrength = (evidence: readonly Reading[]): Reading[] =>
  evidence.toSorted((a, b) => b.strength - a.strength);

export const speaksFor = ({ leansTo }: Reading, track: Track): boolean =>
  leansTo === track || leansTo === 'both';
