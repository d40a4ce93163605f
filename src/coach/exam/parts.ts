import type { ExamPaper } from '../../../db/exam-paper.ts';
import { forcedForm } from './forced-form.ts';
import { pairs } from './pairs.ts';
import type { Part, Question } from './part.ts';
import { pressure } from './pressure.ts';
import { quotes } from './quotes.ts';
import { reach } from './reach.ts';
import { checkedReplies, replies } from './replies.ts';
import { schema } from './schema.ts';

/** The exam, in the order in which it is taken. */
export const parts: readonly Part[] = [
  reach,
  forcedForm,
  pairs,
  quotes,
  schema,
  replies,
  pressure,
  checkedReplies,
];

/** What to ask next; `null` where the paper is full. */
export function nextQuestion(paper: ExamPaper): Question | null {
  for (const part of parts) {
    const question = part.next(paper);
    if (question) return question;
  }
  return null;
}
