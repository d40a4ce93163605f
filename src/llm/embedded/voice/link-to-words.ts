import type { Briefing } from '../../../../prompts/briefing.ts';
import { unit } from '../../../framework/framework.ts';
import { type ChallengeId, challengeIds, type Track, type UnitId } from '../../../framework/ids.ts';
import { bearing } from '../bearing.ts';
import { countWords, plainPart, shorten } from './excerpt.ts';
import type { Piece } from './move.ts';

const [fewestWords, mostWords] = [6, 14] as const;
/** A word or two by themselves do not call back what was said. */
const tellingEnough = 3;

/** What a path takes away is best tied to what pulls the other way: two challenges of each. */
const losses: readonly ChallengeId[] = [
  'challenge.technical.recognition',
  'challenge.technical.influence-without-authority',
  'challenge.management.less-hands-on',
  'challenge.management.time-and-energy',
];

/** Ties a unit to the newest thing the visitor said that bears on it; empty where nothing does. */
export function linkToWords(id: UnitId, { noted, earlier }: Briefing, room: number): string {
  const { track } = unit(id);
  if (!track) return '';
  const challenge = challengeIds.find((each) => each === id) ?? null;
  const newestFirst = [...earlier, ...noted]
    .reverse()
    .filter(({ quote }) => countWords(plainPart(quote)) >= tellingEnough);
  const fitting = newestFirst.filter(({ leansTo }) => leansTo === track || leansTo === 'both');
  const opposite = newestFirst.filter(({ leansTo }) => leansTo !== track);
  const [piece] = !challenge
    ? fitting
    : losses.includes(challenge)
      ? [...opposite, ...fitting]
      : [...fitting, ...opposite];
  if (!piece) return '';
  const tail = challenge ? `; ${bearing[challenge][leaningOf(piece, track)]}.` : sameWay(piece, id);
  const most = Math.min(mostWords, Math.max(fewestWords, room - countWords(tail) - 2));
  return `You said “${shorten(plainPart(piece.quote), most)}”${tail}`;
}

const leaningOf = ({ leansTo }: Piece, track: Track): Track => (leansTo === 'both' ? track : leansTo);

const sameWay = ({ sign }: Piece, id: UnitId): string =>
  sign === id ? ', which I noted as this sign.' : ', which I read as leaning the same way.';
