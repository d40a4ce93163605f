import { type LensId, type Track, tracks } from '../framework/ids.ts';
import type { BlindSpots } from './blind-spots.ts';
import type { Scorecard } from './scorecard.ts';

export type OpenSpots = {
  lenses: LensId[];
  /** By the side that nothing was said for. */
  oneSided: { missing: Track; lenses: LensId[] }[];
  signs: BlindSpots['signs'];
};

/** What is still open, of the lenses that count for the visitor: one that is weighed 0 asks for nothing. */
export function openSpots({ lenses, blindSpots }: Pick<Scorecard, 'lenses' | 'blindSpots'>): OpenSpots {
  const counts = (lens: LensId) => lenses.some((score) => score.lens === lens && score.weight > 0);
  const oneSided = blindSpots.oneSided.filter(({ lens }) => counts(lens));
  return {
    lenses: blindSpots.lenses.filter(counts),
    oneSided: tracks.flatMap((missing) => {
      const there = oneSided.filter((spot) => spot.missing === missing).map(({ lens }) => lens);
      return there.length > 0 ? [{ missing, lenses: there }] : [];
    }),
    signs: blindSpots.signs,
  };
}
