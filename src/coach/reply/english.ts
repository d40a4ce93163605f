import { isForeign } from '../../evidence/reader/language.ts';
import { tokenize } from '../../evidence/reader/tokens.ts';
import { isEmpty } from './stems.ts';

/** Words that hold a sentence together are half of it in English, and hardly any in another language. */
const fewestHolding = 0.15;
const shortest = 4;

/** Whether a sentence is English, as the talk is: that it plays back foreign words of the visitor's does not make it their language. */
export function isEnglish(sentence: string): boolean {
  const tokens = tokenize(sentence);
  const holding = tokens.filter(({ word }) => isEmpty(word)).length;
  return tokens.length < shortest || holding >= tokens.length * fewestHolding || !isForeign(tokens);
}
