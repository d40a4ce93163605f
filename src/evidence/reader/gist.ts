import type { LensId, Track } from '../../framework/ids.ts';
import { isFragment, tellsWho } from './fragment.ts';
import { isWanted, type Part } from './parts.ts';
import { tenorOf } from './tenor.ts';
import { isElsewhere } from './told-apart.ts';
import type { Topic } from './topic.ts';

export type Weighed = Part & { topic: Topic };

/** What a clause or some sentences come to by how they are built. */
export type Gist = {
  parts: readonly Weighed[];
  track: Track;
  /** How plainly the words are about one track, from 0 to 1. */
  margin: number;
  /** There is a word on how the visitor stands to it, and not just a tale of it. */
  outright: boolean;
};

/** Measured on people whom the bank did not learn from: below these too many readings are wrong. */
const enough = {
  /** To decide anything, where one thing is chosen over another, */
  chosen: 0.1,
  /** where it is said outright what one is drawn to, of a plain topic or a less plain one, */
  plainly: 0.33,
  said: 0.62,
  /** and where it is only told. */
  told: 0.95,
  plain: 0.45,
  margin: 0.14,
  answered: 0.3,
  left: 0.6,
};

export const trackOf = (lean: number): Track => (lean > 0 ? 'technical' : 'management');

export const meanLean = (parts: readonly Weighed[]): number =>
  parts.reduce((sum, { topic }) => sum + topic.lean, 0) / Math.max(1, parts.length);

/** What is chosen has a track of its own, or what is left for it has: "anything rather than code" is drawn to nothing that has a name. */
function namesItsChoice(chosen: readonly Weighed[], counted: readonly Weighed[], lean: number): boolean {
  if (chosen.some(isElsewhere)) return false;
  const picked = meanLean(chosen);
  const left = meanLean(counted.filter(({ role }) => role === 'aside'));
  return (
    (picked * lean > 0 && Math.abs(picked) >= enough.margin) ||
    (left * lean < 0 && Math.abs(left) >= enough.left)
  );
}

export const isOutright = (part: Part): boolean => part.weight > 0 && isWanted(part);

export function gistOf(parts: readonly Weighed[], asked: LensId | null): Gist | null {
  const counted = parts.filter(({ weight, tokens }) => weight !== 0 && tokens.length > 0);
  if (!counted.some(({ weight }) => weight > 0)) return null;
  const mass = counted.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  const lean = counted.reduce((sum, { weight, topic }) => sum + weight * topic.lean, 0) / mass;
  const margin = Math.abs(lean);
  const outright = counted.some(isOutright);
  const chosen = counted.filter(({ weighedUp }) => weighedUp);
  if (chosen.length > 0 && !namesItsChoice(chosen, counted, lean)) return null;
  const gist: Gist = { parts, track: trackOf(lean), margin, outright };
  // Without a question it answers, a fragment is not even a wish.
  if (isFragment(parts)) return asked && margin >= enough.answered && !tellsWho(parts) ? gist : null;
  if (margin < enough.margin) return null;
  const isSure = chosen.length > 0 || parts.some(({ takesBack }) => takesBack);
  const least = isSure
    ? enough.chosen
    : !outright
      ? enough.told
      : margin >= enough.plain
        ? enough.plainly
        : enough.said;
  return tenorOf(parts).decides >= least ? gist : null;
}
