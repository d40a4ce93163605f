import { type LensId, lensIds, type SignId, signIds, type Track } from '../framework/ids.ts';
import type { Reading } from './evidence.ts';

/** What was never spoken of, or on one side only. */
export type BlindSpots = {
  lenses: LensId[];
  oneSided: { lens: LensId; missing: Track }[];
  signs: SignId[];
};

export function blindSpots(counted: readonly Reading[]): BlindSpots {
  const heardLenses = new Set(counted.map(({ lens }) => lens));
  const heardSigns = new Set(counted.map(({ sign }) => sign));
  return {
    lenses: lensIds.filter((lens) => !heardLenses.has(lens)),
    oneSided: lensIds
      .filter((lens) => heardLenses.has(lens))
      .flatMap((lens) => {
        const sides = new Set(counted.filter((piece) => piece.lens === lens).map(({ leansTo }) => leansTo));
        if (sides.has('both') || sides.size === 2) return [];
        return [{ lens, missing: sides.has('technical') ? 'management' : 'technical' } as const];
      }),
    signs: signIds.filter((sign) => !heardSigns.has(sign)),
  };
}
