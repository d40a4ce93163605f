import type { LeansTo } from '../evidence/evidence.ts';
import type { SignId } from '../framework/ids.ts';

/** A sign is a sign of its own track: evidence that was turned around is none of it any more. */
export const isOfTrack = (sign: SignId | null | undefined, leansTo: LeansTo): boolean =>
  !sign || leansTo === 'both' || sign.startsWith(`sign.${leansTo}.`);
