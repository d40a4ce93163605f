import { findAll, phrasebook, says } from './phrases.ts';
import type { Token } from './tokens.ts';
import { articleObjects, wishRequestWords } from './words/hearing.ts';

const wishes = phrasebook<true>([{ value: true, phrases: wishRequestWords }]);
const objects = phrasebook<true>([{ value: true, phrases: articleObjects }]);

/** "I'd like to know more about the challenges" asks; "I want to know how things work" tells what one likes. */
export function wishesToKnow(tokens: readonly Token[]): boolean {
  const [wish] = findAll(wishes, tokens);
  return wish !== undefined && says(objects, tokens.slice(wish.to - 1));
}
