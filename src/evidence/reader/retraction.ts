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

export type TakenBack = {
  /** Whether nothing is said anew. */
  isAll: boolean;
  /** What is taken back, where it is more than what was said last: "about my team". */
  about: readonly Token[];
};

/** Whether a message takes back what was said before it, as "scratch that" and "forget what I said about Ana" do. */
export function takesBack(text: string): TakenBack | null {
  const [first, ...more] = sentences(text);
  const [found] = first ? takingBack(first.tokens) : [];
  if (!first || !found || !areOpeners(first.tokens.slice(0, found.from))) return null;
  const rest = first.tokens.slice(found.to);
  const pause = rest.findIndex(({ before }, at) => at > 0 && before !== 'none');
  const named = rest[0]?.before === 'none' ? rest.slice(0, pause < 0 ? rest.length : pause) : [];
  const isMistake = first.tokens[found.to - 1]?.word === 'about';
  // "I was wrong about people, they ..." goes on.
  const isRest = isMistake ? areOpeners(rest.slice(named.length)) : rest.length <= longestRest;
  return {
    isAll: more.length === 0 && isRest && rest.length <= longestRest,
    about: isMistake || named[0]?.word === 'about' ? named : [],
  };
}

const areOpeners = (tokens: readonly Token[]): boolean => tokens.every(({ word }) => openers.has(word));

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
