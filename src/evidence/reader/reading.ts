import type { LensId } from '../../framework/ids.ts';
import type { LeansTo, Reading, Strength } from '../evidence.ts';
import { plain } from './cut.ts';
import { isFragment } from './fragment.ts';
import type { Gist, Weighed } from './gist.ts';
import { lensOf } from './lens.ts';
import type { Part } from './parts.ts';
import { says } from './phrases.ts';
import { quoteOf } from './quote.ts';
import { tenorOf } from './tenor.ts';
import { hedges, intensifiers } from './words/polarity.ts';

const hedgeBook = plain(hedges);
const intensifierBook = plain(intensifiers);

/** From what margin on a fragment or a tale is clear, and below what margin anything is not. */
const clear = { fragment: 0.6, tale: 0.6, least: 0.3 };

/** One word is soon said. */
const tellingFragment = 2;

export const clampStrength = (value: number): Strength => (value >= 3 ? 3 : value >= 2 ? 2 : 1);

function strengthOf({ parts, outright, margin }: Gist): Strength {
  const tokens = parts.flatMap((part) => part.tokens);
  if (isFragment(parts)) return margin >= clear.fragment && tokens.length >= tellingFragment ? 2 : 1;
  if (!outright) return margin > clear.tale ? 2 : 1;
  return clampStrength(
    Math.max(...parts.map(({ stance }) => stance.force)) +
      (says(intensifierBook, tokens) ? 1 : 0) -
      (says(hedgeBook, tokens) ? 1 : 0) -
      (margin < clear.least ? 1 : 0),
  );
}

/** The stretch of the text from the first to the last of these parts. */
function quoted(text: string, parts: readonly Part[]): string {
  const tokens = [...new Set(parts.map(({ clause }) => clause))].flatMap((clause) => clause.tokens);
  return quoteOf(text, tokens, { from: tokens.length - 1, to: tokens.length });
}

/** What is proposed of a gist, quoted by some of its parts. */
export function readingOf(
  text: string,
  gist: Gist,
  asked: LensId | null,
  bearing: readonly Weighed[],
  leansTo: LeansTo = gist.track,
): Reading {
  return {
    quote: quoted(text, bearing),
    lens: lensOf(
      gist.parts.flatMap(({ clause }) => clause.tokens),
      asked,
    ),
    sign: leansTo === 'both' ? null : tenorOf(gist.parts).signOf(leansTo),
    leansTo,
    strength: strengthOf(gist),
  };
}
