import type { Evidence } from '../wire/types.ts';

const shown = 2;
const longest = 150;

/** The few quotes of a lens that fit on one page: confirmed before proposed, strong before weak, then as they were said. */
export function chosenQuotes(counting: readonly Evidence[]): { quotes: Evidence[]; more: number } {
  const rank = ({ status, strength }: Evidence) => (status === 'confirmed' ? 10 : 0) + strength;
  const ranked = counting.toSorted((a, b) => rank(b) - rank(a));
  return { quotes: ranked.slice(0, shown), more: Math.max(0, ranked.length - shown) };
}

/** A long text, cut after a word and marked as cut. */
export function shortened(quote: string, most = longest): string {
  if (quote.length <= most) return quote;
  const cut = quote.slice(0, most);
  const word = cut.search(/\s\S*$/);
  return `${cut.slice(0, word > most / 2 ? word : most)}…`;
}
