import { exemplars } from './exemplars.ts';
import { type Token, tokenize } from './tokens.ts';

/** How much of what is said must be words that the bank uses too. */
const enough = 0.4;

let known: ReadonlySet<string> | undefined;

/** Whether most of the words are of another language, or of none: then there is nothing that the reader could hear. */
export function isForeign(tokens: readonly Token[]): boolean {
  known ??= new Set(exemplars.flatMap(({ text }) => tokenize(text).map(({ word }) => word)));
  const words = tokens.filter(({ word }) => known?.has(word)).length;
  return words < tokens.length * enough;
}
