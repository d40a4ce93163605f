import type { Token } from './tokens.ts';

/**
 * Phrases are written as words with three signs: `a|b` either word, `cod*` any word that begins so, and `..` up to
 * three words between, never across a comma.
 */
export type Entry<T> = { value: T; phrases: readonly string[] };

/** `value` was said by the tokens from `from` up to, not including, `to`. */
export type Found<T> = { value: T; from: number; to: number };

type Step = 'gap' | { exact: ReadonlySet<string>; prefixes: readonly string[] };
type Compiled<T> = { value: T; steps: readonly Step[] };
export type Phrasebook<T> = ReadonlyMap<string, readonly Compiled<T>[]>;

const longestGap = 3;

function compileStep(written: string): Step {
  if (written === '..') return 'gap';
  const options = written.split('|');
  return {
    exact: new Set(options.filter((option) => !option.endsWith('*'))),
    prefixes: options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
  };
}

/** Compiled once when the module loads; looked up by the first letter, so that long texts stay cheap. */
export function phrasebook<T>(entries: readonly Entry<T>[]): Phrasebook<T> {
  const book = new Map<string, Compiled<T>[]>();
  for (const { value, phrases } of entries) {
    for (const phrase of phrases) {
      const steps = phrase.split(' ').map(compileStep);
      const firstLetters = new Set(
        phrase
          .split(' ')[0]
          ?.split('|')
          .map((option) => option.charAt(0)),
      );
      for (const letter of firstLetters) {
        const shelf = book.get(letter) ?? [];
        shelf.push({ value, steps });
        book.set(letter, shelf);
      }
    }
  }
  return book;
}

function endOfMatch(tokens: readonly Token[], at: number, steps: readonly Step[], step = 0): number | null {
  const wanted = steps[step];
  if (!wanted) return at;
  if (wanted === 'gap') {
    for (let skipped = 0; skipped <= longestGap; skipped += 1) {
      const end = endOfMatch(tokens, at + skipped, steps, step + 1);
      if (end !== null) return end;
      if (tokens[at + skipped]?.before !== 'none') return null;
    }
    return null;
  }
  const token = tokens[at];
  if (!token || (step > 0 && token.before !== 'none')) return null;
  const fits =
    wanted.exact.has(token.word) || wanted.prefixes.some((prefix) => token.word.startsWith(prefix));
  return fits ? endOfMatch(tokens, at + 1, steps, step + 1) : null;
}

/** Every phrase that was said, in order; where two overlap the longer one counts. */
export function findAll<T>(book: Phrasebook<T>, tokens: readonly Token[]): Found<T>[] {
  const found: Found<T>[] = [];
  tokens.forEach((token, from) => {
    for (const { value, steps } of book.get(token.word.charAt(0)) ?? []) {
      const to = endOfMatch(tokens, from, steps);
      if (to !== null) found.push({ value, from, to });
    }
  });
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  const kept = found.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    for (let at = from; at < to; at += 1) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

export const says = <T>(book: Phrasebook<T>, tokens: readonly Token[]): boolean =>
  findAll(book, tokens).length > 0;
