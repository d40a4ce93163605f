import { lensIds } from '../src/framework/ids.ts';
import type { Briefing } from './briefing.ts';
import { quoted } from './theirs.ts';

/** The newest say most; the sheet has them all. */
const mostQuotes = 2;
const mostWords = 14;

/** What is known so far, from the ledger: the model need not remember it, and old turns need not be sent again. */
export function progress({ earlier, noted }: Pick<Briefing, 'earlier' | 'noted'>): string {
  const evidence = [...earlier, ...noted];
  const heard = lensIds.filter((lens) => evidence.some((piece) => piece.lens === lens));
  const open = lensIds.filter((lens) => !heard.includes(lens));
  const lines = heard.map((lens) => {
    const quotes = evidence.filter((piece) => piece.lens === lens).slice(-mostQuotes);
    return `- ${lens}: ${quotes.map(({ quote, leansTo }) => `${quoted(excerpt(quote, mostWords))} (${leansTo})`).join('; ')}`;
  });
  return [...lines, ...(open.length > 0 ? [`- nothing yet: ${open.join(', ')}`] : [])].join('\n');
}

/** The beginning of a text, in one line. */
export function excerpt(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ');
}
