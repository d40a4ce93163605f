import { exemplars } from './exemplars.ts';
import { type Token, tokenize } from './tokens.ts';
import { questionExemplars } from './words/exemplars/questions.ts';
import { wordClasses } from './words/word-classes.ts';

/** How much of what is said must be words that the bank uses too. */
const enough = 0.4;

/** All that the reader was ever taught words with. */
const taught = (): string[] => [
  ...exemplars.map(({ text }) => text),
  ...Object.values(questionExemplars),
  ...Object.values(wordClasses),
];

let known: ReadonlySet<string> | undefined;

/** Letters that no English word is written with. */
const otherLetters = /[\p{L}]/gu;
const latin = /^\p{Script=Latin}$/u;
const fewest = 3;
const number = /^\d+$/;
/** Whatever "t-shaped" and "plan b" hold, no English word but these has one letter. */
const isWord = /^(?:[ai]|..+)$/u;

/** Whether a whole message is in a language that the guide does not hear. */
export function isOtherLanguage(text: string, tokens: readonly Token[]): boolean {
  const letters = text.match(otherLetters) ?? [];
  if (letters.filter((each) => !latin.test(each)).length * 2 > letters.length) return true;
  return tokens.length >= fewest && isForeign(tokens);
}

/** Whether most of the words are of another language, or of none: then there is nothing that the reader could hear. */
export function isForeign(tokens: readonly Token[]): boolean {
  known ??= new Set(
    taught().flatMap((text) => tokenize(text).flatMap(({ word }) => (isWord.test(word) ? word : []))),
  );
  const words = tokens.filter(({ word }) => !number.test(word));
  return words.filter(({ word }) => known?.has(word)).length < words.length * enough;
}
