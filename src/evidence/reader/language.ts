import { exemplars } from './exemplars.ts';
import { type Token, tokenize } from './tokens.ts';

/** How much of what is said must be words that the bank uses too. */
const enough = 0.4;

let known: ReadonlySet<string> | undefined;

/** Whether most of the words are of another language, or of none: then there is nothing that the reader could hear. */
/** Letters that no English word is written with. */
const otherLetters = /[\p{L}]/gu;
const latin = /^\p{Script=Latin}$/u;
const fewest = 3;

/** Whether a whole message is in a language that the guide does not hear. */
export function isOtherLanguage(text: string, tokens: readonly Token[]): boolean {
  const letters = text.match(otherLetters) ?? [];
  if (letters.filter((each) => !latin.test(each)).length * 2 > letters.length) return true;
  return tokens.length >= fewest && isForeign(tokens);
}

export function isForeign(tokens: readonly Token[]): boolean {
  known ??= new Set(exemplars.flatMap(({ text }) => tokenize(text).map(({ word }) => word)));
  const words = tokens.filter(({ word }) => known?.has(word)).length;
  return words < tokens.length * enough;
}
