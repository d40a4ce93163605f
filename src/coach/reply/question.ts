import type { Move } from '../../../prompts/briefing.ts';
import { questionOf } from '../../../prompts/questions.ts';
import { asksFor, questionsWanted } from './asked-for.ts';
import type { Check } from './rule.ts';
import { isQuestion, sentencesOf } from './sentences.ts';

/** Whether a question is on something else than the agenda asked, also with the sentence before it. */
export const isOffQuestion = (asking: string, before: string, move: Move): boolean =>
  !asksFor(asking, move) && !asksFor(`${before} ${asking}`, move);

/** Exactly one question, and on what the agenda asked. */
export const question: Check = (reply, { briefing: { move } }) => {
  const sentences = sentencesOf(reply);
  const asking = sentences.filter(isQuestion);
  const { least, most } = questionsWanted(move);
  if (asking.length < least || asking.length > most) {
    const wanted = most === 0 ? 'Ask nothing.' : 'Ask exactly one question, at the end.';
    return [{ rule: 'question', reason: `It asks ${asking.length} questions. ${wanted}`, span: null }];
  }
  const [only] = asking;
  if (!only) return [];
  // A question may lean on the sentence before it: "Picture yourself in ten years. What would you like to be good at?"
  const before = sentences[sentences.indexOf(only) - 1]?.text ?? '';
  if (!isOffQuestion(only.text, before, move)) return [];
  return [
    {
      rule: 'off-question',
      reason: `The question must be this one, or say the same: ${questionOf(move)}`,
      span: { start: only.start, end: only.end },
    },
  ];
};
