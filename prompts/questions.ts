import type { LeansTo } from '../src/evidence/evidence.ts';
import { framework } from '../src/framework/framework.ts';
import type { ChallengeId, LensId, SignId, Track } from '../src/framework/ids.ts';
import type { LensQuestion, Move } from './briefing.ts';

/** In how many wordings a lens is asked; from this round on it is only come back to. */
export const wordings = 3;

/** A lens is asked in another wording each time it comes up again, and briefly where only something came between. */
export function lensQuestion(lens: LensId, round: number): string {
  const { question, again } = found(framework.lenses.find((each) => each.lens === lens));
  return [question, ...again][round] ?? cyclic(backTo(topics[lens]), round - wordings);
}

export const topics: Readonly<Record<LensId, string>> = {
  energy: 'what gives you energy',
  impact: 'where your work makes a difference',
  growth: 'what you would like to learn',
  values: 'what you want to be known for',
  lifestyle: 'how you want your days to be',
};

const backTo = (topic: string): readonly string[] => [
  `Back to ${topic}: what would you say?`,
  `And ${topic}, what comes to mind there?`,
  `My question was ${topic}; what is true for you?`,
  `To pick it up again, ${topic}: which thing comes up first?`,
  `If you had one sentence on ${topic}, what would it be?`,
  `And when you think of ${topic}, what do you see first?`,
];

/** A question of another kind that something came between. */
const leftQuestion = (question: string): readonly string[] => [
  `To come back to what I asked: ${small(question)}`,
  `Still open between us: ${small(question)}`,
  `What I would like to hear yet: ${small(question)}`,
];

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const cyclic = (among: readonly string[], at: number): string => among[at % among.length] ?? '';

/** The question of a move that asks about a lens, or comes back to what was left open. */
export const askingOf = ({ lens, round, left }: LensQuestion): string =>
  left ? cyclic(leftQuestion(questionOf(left) ?? ''), round) : lensQuestion(lens, round);

/** Asks for what is wanted, where only what is not was said. */
const insteadQuestions = [
  'What would you rather have in its place?',
  'If that were gone from your days, what would you like to fill them with?',
  'And which part of work would you gladly have more of?',
] as const;

/** So often is it asked in a talk. */
export const mostInsteads = insteadQuestions.length;

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
      return askingOf(move);
    case 'instead':
      return cyclic(insteadQuestions, move.nth);
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
