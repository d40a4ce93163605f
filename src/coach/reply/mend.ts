import { closingQuestion } from '../../../prompts/questions.ts';
import { checkReply } from './check-reply.ts';
import type { Occasion } from './rule.ts';
import { isQuestion, sentencesOf } from './sentences.ts';

/**
 * Keeps the sentences that hold, and ends with the agenda's question in the agenda's words: a weak model plays back well
 * and asks badly.
 *
 * @returns `null` where nothing of its own is left, or what is left does not hold.
 */
export function mend(reply: string, occasion: Occasion): string | null {
  const { move } = occasion.briefing;
  const question = closingQuestion(move);
  if (!question) return null;
  const questionAtFault = new Set(['question', 'off-question', 'move', 'length']);
  const told = sentencesOf(reply).filter((sentence) => !isQuestion(sentence));
  const kept = told.filter(({ text }) => holds(`${text}\n\n${question}`, occasion, questionAtFault));
  const [first] = kept;
  if (!first) return null;
  for (const body of [kept.map(({ text }) => text).join(' '), first.text]) {
    const mended = `${body}\n\n${question}`;
    if (checkReply(mended, occasion).length === 0) return mended;
  }
  return null;
}

const holds = (text: string, occasion: Occasion, aside: ReadonlySet<string>) =>
  checkReply(text, occasion).every(
    ({ rule, span }) => aside.has(rule) || (rule === 'stray' && span === null),
  );
