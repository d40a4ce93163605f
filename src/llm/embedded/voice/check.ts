import type { Briefing } from '../../../../prompts/briefing.ts';
import { aboutItself } from './about-itself.ts';
import { settledWords } from './acknowledge.ts';
import { choose } from './choose.ts';
import { plainPart, shorten } from './excerpt.ts';
import { forWhom } from './leans.ts';
import type { MoveOf } from './move.ts';
import { paragraphs } from './paragraphs.ts';

const mostWords = 14;

/** Says how one unsure reading was taken, and asks about nothing else. */
export function check(
  { seed, settled, heard, message }: Briefing,
  { quote, leansTo }: MoveOf<'check'>,
): string {
  const words = shorten(plainPart(quote), mostWords);
  const way = forWhom[leansTo];
  const asked = choose(
    [
      `You said “${words}”, and I am not sure how to take it. Does that speak for ${way}?`,
      `I would rather ask than guess about “${words}”. Did you mean that as speaking for ${way}?`,
      `“${words}” could be read in more than one way. Is it right to count it for ${way}?`,
    ],
    seed,
  );
  const before = settled ? settledWords(settled, seed) : heard === 'aside' ? aboutItself(message) : '';
  return paragraphs(before, asked);
}
