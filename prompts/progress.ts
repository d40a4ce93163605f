import { lensIds } from '../src/framework/ids.ts';
import type { Briefing } from './briefing.ts';

/** What is known so far, from the ledger: the model need not remember it. */
export function progress({ earlier, noted }: Briefing): string {
  const evidence = [...earlier, ...noted];
  const lines = lensIds.map((lens) => {
    const quotes = evidence.filter((piece) => piece.lens === lens);
    if (quotes.length === 0) return `- ${lens}: not talked about yet`;
    return `- ${lens}: ${quotes.map(({ quote, leansTo }) => `“${quote.replace(/\s+/g, ' ')}” (${leansTo})`).join('; ')}`;
  });
  return `# What the person has said so far\n${lines.join('\n')}`;
}
