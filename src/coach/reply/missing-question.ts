import type { Move } from '../../../prompts/briefing.ts';
import { closingQuestion } from '../../../prompts/questions.ts';
import { questionsWanted } from './asked-for.ts';
import { isQuestion, sentencesOf } from './sentences.ts';

/** Whether what was said can stand alone: it asks, where the move wants a question. */
export const isWhole = (text: string, move: Move): boolean =>
  /\p{L}/u.test(text) && (questionsWanted(move).least === 0 || sentencesOf(text).some(isQuestion));

/** The agenda's question in the agenda's words, for a reply that asks nothing though it should: a talk must go on. */
export const missingQuestion = (text: string, move: Move): string =>
  !/\p{L}/u.test(text) || isWhole(text, move) ? '' : `\n\n${closingQuestion(move) ?? ''}`;
