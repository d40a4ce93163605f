import type { Decision } from '../../../../prompts/briefing.ts';
import { blindSpots } from '../../../evidence/blind-spots.ts';
import type { Reading } from '../../../evidence/evidence.ts';
import { lensesThatCount, type Weights } from '../../../evidence/weights.ts';
import type { LensId, Track } from '../../../framework/ids.ts';
import { experimentBank } from './experiment-bank.ts';

const fewest = 4;

/**
 * Small trials for the next 30 days: for lenses nobody spoke of first, then for torn ones, then for those heard on one
 * side only; of each kind those that count most first, and none for a lens that does not count. As many try the one
 * track as the other, or one more; the side that was not heard goes first.
 */
export function experiments(evidence: readonly Reading[], weights: Weights): Decision['experiments'] {
  const lenses = lensesThatCount(weights);
  const spots = blindSpots(evidence);
  const missing = new Map<LensId, Track>(spots.oneSided.map(({ lens, missing }) => [lens, missing]));
  const uncovered = lenses.filter((lens) => spots.lenses.includes(lens));
  const torn = lenses.filter((lens) => !uncovered.includes(lens) && !missing.has(lens));
  const oneSided = lenses.filter((lens) => missing.has(lens));
  const heavy = oneSided.filter((lens) => weights[lens] > 1);
  const chosen: { lens: LensId; track: Track }[] = [];
  const times = (track: Track) => chosen.filter((each) => each.track === track).length;
  for (const lens of [...uncovered, ...torn, ...oneSided].slice(
    0,
    Math.max(fewest, uncovered.length + torn.length + heavy.length),
  )) {
    const fewer: Track = times('management') < times('technical') ? 'management' : 'technical';
    const wanted = missing.get(lens) ?? fewer;
    const track = times(wanted) - times(fewer) < 1 ? wanted : fewer;
    chosen.push({ lens, track });
  }
  return chosen.map(({ lens, track }) => ({ lens, ...experimentBank[lens][track] }));
}
