import type { Briefing } from '../../../../prompts/briefing.ts';
import {
  askingOf,
  challengeQuestion,
  halfQuestion,
  otherPathQuestion,
  questionOf,
} from '../../../../prompts/questions.ts';
import { countWords } from './excerpt.ts';
import type { MoveOf } from './move.ts';
import { paragraphs, sentences } from './paragraphs.ts';
import { reflect } from './reflect.ts';
import { introduction } from './unit-words.ts';

/** A reply that one reads in a breath. */
const mostWords = 50;

export const askLens = (briefing: Briefing, move: MoveOf<'ask'>): string =>
  reflectAndAsk(briefing, askingOf(move));

export const askInstead = (briefing: Briefing, move: MoveOf<'instead'>): string =>
  reflectAndAsk(briefing, questionOf(move) ?? '');

export const askHalf = (briefing: Briefing, { sign }: MoveOf<'probe'>): string =>
  reflectAndAsk(briefing, halfQuestion(sign));

export const askOtherPath = (briefing: Briefing, { missed }: MoveOf<'other-path'>): string =>
  reflectAndAsk(briefing, otherPathQuestion(missed));

export const askChallenge = (briefing: Briefing, { challenge }: MoveOf<'challenge'>): string =>
  reflectAndAsk(briefing, challengeQuestion(challenge), introduction(challenge, briefing.seed));

function reflectAndAsk(briefing: Briefing, question: string, before = ''): string {
  const room = mostWords - countWords(question) - countWords(before);
  return paragraphs(sentences(reflect(briefing, room), before), question);
}
