import type { Evidence } from '../wire/types.ts';

const shown = 2;
const longest = 150;

/** The few quotes of a lens that fit on one page: confirmed before proposed, strong before weak, then as they were said. */
export function chosenQuotes(counting: readonly Evidence[]): { quotes: Evidence[]; more: number } {
  const rank = ({ status, strength }: Evidence) => (status === 'confirmed' ? 10 : 0) + strength;
  const ranked = counting.toSorted((a, b) => rank(b) - rank(a));
  return { quotes: ranked.slice(0, shown), more: Math.max(0, ranked.length - shown) };
}

/** A long quote, cut after a word and marked as cut. */
export function shortened(quote: string): string {
  if (quote.length <= longest) return quote;
  const cut = quote.slice(0, longest);
  return `${cut.slice(0, cut.search(/\s\S*$/) > 80 ? cut.search(/\s\S*$/) : longest)}…`;
}
