import type { Span } from './verbatim.ts';

type Word = Span & { text: string };

/** Shorter runs than this are found in any text by chance. */
const fewestWords = 3;
/** Less of a quote than this is another quote. */
const leastShare = 0.5;

/**
 * The longest run of whole words that a quote and a text have in common: what stands of a quote that was altered.
 *
 * @returns UTF-16 offsets in the text, or `null` where too little of the quote stands there.
 */
export function longestCommonRun(quote: string, text: string): Span | null {
  const wanted = wordsOf(quote);
  const said = wordsOf(text);
  let best: Word[] = [];
  let row: number[] = [];
  for (const word of wanted) {
    const next: number[] = [];
    for (const [at, other] of said.entries()) {
      const length = word.text === other.text ? (row[at - 1] ?? 0) + 1 : 0;
      next.push(length);
      if (length > best.length) best = said.slice(at - length + 1, at + 1);
    }
    row = next;
  }
  const [first] = best;
  const last = best.at(-1);
  if (!first || !last || best.length < fewestWords || best.length < wanted.length * leastShare) return null;
  return { start: first.start, end: last.end };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’‐‑-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0].normalize('NFKC').toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
