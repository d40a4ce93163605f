import { sentences } from './clauses.ts';
import { findAll, phrasebook } from './phrases.ts';
import type { Token } from './tokens.ts';
import { retractionOpeners, retractions, reversals, secondThoughts } from './words/retractions.ts';

const book = phrasebook<true>([{ value: true, phrases: retractions }]);
const reversed = phrasebook<true>([{ value: true, phrases: reversals }]);
const thoughts = phrasebook<true>([{ value: true, phrases: secondThoughts }]);
const openers = new Set(retractionOpeners.flatMap((words) => words.split('|')));

/** "Scratch that" has nobody for its subject: it opens a sentence or follows a pause, "no, actually" aside. */
function opens(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at > 0 && tokens[at]?.before === 'none') {
    if (!openers.has(tokens[at - 1]?.word ?? '')) return false;
    at -= 1;
  }
  return true;
}

const takingBack = (tokens: readonly Token[]) =>
  findAll(book, tokens).filter(({ from }) => opens(tokens, from));

/** "Scratch that, please", "ignore what I said about my team": so many words may belong to what only takes back. */
const longestRest = 5;

/**
 * Whether a message takes back what was said before it, as "scratch that" does: `only` where it says nothing anew.
 */
export function takesBack(text: string): 'only' | 'first' | null {
  const [first, ...more] = sentences(text);
  const [found] = first ? takingBack(first.tokens) : [];
  if (!first || !found || !first.tokens.slice(0, found.from).every(({ word }) => openers.has(word)))
    return null;
  return more.length === 0 && first.tokens.length - found.to <= longestRest ? 'only' : 'first';
}

/** From where on a text still stands: after what its last "scratch that" or "no, wait" takes back. */
export function standsFrom(text: string): number {
  let stands = 0;
  sentences(text).forEach(({ tokens }, sentence) => {
    const turned = findAll(reversed, tokens).filter(({ from }) => opens(tokens, from));
    for (const { from, to } of [...takingBack(tokens), ...turned, ...findAll(thoughts, tokens)]) {
      if (sentence > 0 || from > 0) stands = Math.max(stands, tokens[to]?.start ?? tokens.at(-1)?.end ?? 0);
    }
  });
  return stands;
}
