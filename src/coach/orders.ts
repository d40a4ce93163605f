import type { Span } from '../evidence/verbatim.ts';
import { takesOver } from './takes-over.ts';

const told = /(?<![\p{L}])(?:I|(?<!\b(?:tell|show|give) )me|my|mine|myself|we|us|our)(?![\p{L}])/iu;
const meant =
  /\b(?:you|your|instructions?|prompts?|visitor|scores?|lens(?:es)?|assistant|statement \d+|strength|verbatim|mode|noteEvidence|scoreDecision)\b/iu;

/** A record of what a visitor said, made up in the form that only the model is shown. */
const forged = /^\s*Statement \d+\s*:|"(?:evidence|quote|leansTo)"\s*:/u;

/**
 * Whether a sentence is an order to the coach and tells nothing of the visitor. Far stricter than a suspicion: what is
 * an order counts for nothing, and no honest sentence may be lost.
 */
export const isOrder = (sentence: string): boolean =>
  forged.test(sentence) || (takesOver(sentence) && meant.test(sentence) && !told.test(sentence));

/** Whether there is nothing but orders in a message. */
export const ordersOnly = (text: string): boolean => {
  const said = sentencesIn(text).map(({ start, end }) => text.slice(start, end));
  return said.length > 0 && said.every((sentence) => isOrder(sentence));
};

/** Whether the words from `start` to `end` stand in a sentence that is an order. */
export const isInOrder = (text: string, { start, end }: Span): boolean =>
  sentencesIn(text).some(
    (sentence) =>
      sentence.start < end && start < sentence.end && isOrder(text.slice(sentence.start, sentence.end)),
  );

const sentencesIn = (text: string): Span[] =>
  [...text.matchAll(/[^.!?\n]+[.!?]*\n?/gu)]
    .filter(([sentence]) => /\p{L}/u.test(sentence))
    .map(({ 0: sentence, index }) => ({ start: index, end: index + sentence.length }));
