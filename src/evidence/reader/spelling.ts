import { type Token, tokenize } from './tokens.ts';
import { managementExemplars } from './words/exemplars/management.ts';
import {
  asideExemplars,
  listExemplars,
  offArticleExemplars,
  questionExemplars,
} from './words/exemplars/questions.ts';
import { technicalExemplars } from './words/exemplars/technical.ts';
import { undecidedExemplars } from './words/exemplars/undecided.ts';
import { wordClasses } from './words/word-classes.ts';

/** Shorter words have too many neighbours to tell which one was meant. */
const shortest = 4;
/** From here on a word is still plain with one letter less. */
const longEnough = 6;

type Lexicon = {
  /** How often the bank uses each word. */
  counts: ReadonlyMap<string, number>;
  /** Of each word with one letter left out, the words it can come from. */
  neighbours: ReadonlyMap<string, readonly string[]>;
};

const texts = () => [
  ...Object.values(managementExemplars),
  ...Object.values(technicalExemplars),
  ...Object.values(undecidedExemplars),
  ...Object.values(questionExemplars),
  ...Object.values(listExemplars),
  asideExemplars,
  offArticleExemplars,
  ...Object.values(wordClasses),
];

/** The word with one of its letters left out, in every way. */
const shortened = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

function build(): Lexicon {
  const counts = new Map<string, number>();
  for (const { word } of texts().flatMap(tokenize)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const neighbours = new Map<string, string[]>();
  for (const word of counts.keys()) {
    if (word.length < shortest) continue;
    for (const key of [word, ...shortened(word)]) {
      const meant = neighbours.get(key);
      if (meant) meant.push(word);
      else neighbours.set(key, [word]);
    }
  }
  return { counts, neighbours };
}

let lexicon: Lexicon | undefined;

/**
 * Two letters that changed places, or one that is doubled and should not be, or the other way round. Other slips look
 * too much like words that the bank happens not to use: "heated" is no "hated", "stared" no "started".
 */
function isSlip(written: string, meant: string): boolean {
  let from = 0;
  while (written.charAt(from) !== '' && written.charAt(from) === meant.charAt(from)) from += 1;
  if (from === 0) return false;
  const [left, right] = [written.slice(from), meant.slice(from)];
  const swapped =
    left.charAt(0) === right.charAt(1) &&
    left.charAt(1) === right.charAt(0) &&
    left.slice(2) === right.slice(2);
  if (swapped) return true;
  if (written.length < longEnough) return false;
  const last = written.charAt(from - 1);
  return (
    (left === right.slice(1) && right.charAt(0) === last) ||
    (left.slice(1) === right && left.charAt(0) === last)
  );
}

function spelled(written: string): string {
  lexicon ??= build();
  const { counts, neighbours } = lexicon;
  if (written.length < shortest || counts.has(written) || /\d/.test(written)) return written;
  const near = [written, ...shortened(written)].flatMap((key) => neighbours.get(key) ?? []);
  const meant = [...new Set(near)].filter((word) => isSlip(written, word) && !isForm(written, word));
  const [best] = meant.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  return best ?? written;
}

/** "Networks" is "network" in another form, and no slip. */
const isForm = (written: string, word: string): boolean =>
  written === `${word}s` || word === `${written}s` || written === `${word}d` || word === `${written}d`;

/** The words as they were most likely meant: each that nobody in the bank uses, a slip of one letter away. */
export const asMeant = (tokens: readonly Token[]): Token[] =>
  tokens.map((token) => ({ ...token, word: spelled(token.word) }));
