import type { Standing } from '../wire/types.ts';
import { beadOfStanding, leaningOfStanding } from './bead.ts';
import { Rung } from './rung.tsx';

/** Where the visitor stands by their own account, on the rung; open where they did not say. */
export function OwnLeaning({ leaning }: { leaning: Standing['leaning'] }) {
  if (typeof leaning !== 'number') return <Rung leaning="not-enough-evidence" at={null} />;
  return <Rung leaning={leaningOfStanding(leaning)} at={beadOfStanding(leaning)} />;
}
