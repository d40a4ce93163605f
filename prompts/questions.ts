import type { LeansTo } from '../src/evidence/evidence.ts';
import { framework } from '../src/framework/framework.ts';
import type { ChallengeId, LensId, SignId, Track } from '../src/framework/ids.ts';
import type { Move } from './briefing.ts';

/** A lens is asked in another wording each time it comes up again. */
export function lensQuestion(lens: LensId, round: number): string {
  const { question, again } = found(framework.lenses.find((each) => each.lens === lens));
  const wordings: readonly string[] = [question, ...again];
  return wordings[round % wordings.length] ?? question;
}

/** Asks about the half of a sign that was not said. */
export const halfQuestion = (id: SignId): string =>
  found(framework.signs.find((sign) => sign.id === id)).half;

export const challengeQuestion = (id: ChallengeId): string =>
  found(framework.challenges.find((challenge) => challenge.id === id)).question;

const missed: Readonly<Record<Track, string>> = {
  technical: 'If you were a manager from next year on, what of the technical work would you miss?',
  management: 'If you stayed technical for good, what of leading people would you miss?',
};

/** Asks about the path that the visitor's words lean away from. */
export const otherPathQuestion = (track: Track): string => missed[track];

/** The agenda's question in our own words; `null` where the speaker finds one, or none is wanted. */
export function questionOf(move: Move): string | null {
  switch (move.kind) {
    case 'open':
      return lensQuestion(move.lens, 0);
    case 'ask':
    case 'not-covered':
    case 'no-verdict':
      return lensQuestion(move.lens, move.round);
    case 'probe':
      return halfQuestion(move.sign);
    case 'other-path':
      return otherPathQuestion(move.missed);
    case 'challenge':
      return challengeQuestion(move.challenge);
    default:
      return null;
  }
}

const sides: Readonly<Record<LeansTo, string>> = {
  technical: 'the technical path',
  management: 'the management path',
  both: 'both paths',
};

/** The question that a reply may end with where the agenda leaves the words to the speaker: for one who finds none. */
export function closingQuestion(move: Move): string | null {
  if (move.kind === 'check') return `Did you mean that as speaking for ${sides[move.leansTo]}?`;
  return move.kind === 'answer' ? 'What do you think of that for yourself?' : questionOf(move);
}

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the framework has no such id');
  return thing;
}
