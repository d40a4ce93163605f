import type { Reading } from '../evidence/evidence.ts';
import { type LensId, lensIds, type Track } from '../framework/ids.ts';
import type { AgendaState } from './agenda-state.ts';

/** All that counts of the talk so far, the newest last. */
export const pieces = ({ earlier, noted }: AgendaState): readonly Reading[] => [...earlier, ...noted];

/** How many of the two sides were spoken for on a lens. */
export function sidesHeard(lens: LensId, state: AgendaState): number {
  return new Set(sides(pieces(state).filter((piece) => piece.lens === lens))).size;
}

const sides = (evidence: readonly Reading[]): Track[] =>
  evidence.flatMap(({ leansTo }) =>
    leansTo === 'both' ? (['technical', 'management'] as const) : [leansTo],
  );

/** Twice as many pieces for one path as for the other: enough to ask what speaks against it. */
const clearly = 2;

/** The path that the words lean away from; `null` where they do not lean. */
export function leanedAwayFrom(state: AgendaState): Track | null {
  const said = sides(pieces(state));
  const technical = said.filter((track) => track === 'technical').length;
  const management = said.length - technical;
  if (technical > management && technical >= clearly * management) return 'management';
  return management > technical && management >= clearly * technical ? 'technical' : null;
}

/** The lens where that side was not heard, and the other was; what would be missed most likely bears on it. */
export const lensOfSide = (side: Track, state: AgendaState): LensId =>
  lensIds.find((lens) => {
    const heard = sides(pieces(state).filter((piece) => piece.lens === lens));
    return heard.length > 0 && !heard.includes(side);
  }) ?? lensIds[0];
