import type { Decision } from '../../../../prompts/briefing.ts';
import type { Reading } from '../../../evidence/evidence.ts';
import { framework } from '../../../framework/framework.ts';
import type { Track } from '../../../framework/ids.ts';
import { listed } from '../../../wording.ts';
import { countWords, plainPart, shorten } from '../voice/excerpt.ts';
import { byStrength, speaksFor } from './by-strength.ts';

const mostQuotes = 3;
const mostQuoteWords = 16;
const mostCharacters = 880;

type Draft = { text: string; words: number; quotes: number; parts: number };

/**
 * The best case for each track, in the visitor's quotes and the article's words, at equal length: where more was said
 * for one side, more of the article stands in for the other, and says so.
 *
 * @param evidence what counts.
 * @param all what was said, also under lenses that do not count.
 */
export function bestCase(evidence: readonly Reading[], all: readonly Reading[]): Decision['bestCase'] {
  const management = drafts(evidence, all, 'management');
  const pairs = drafts(evidence, all, 'technical').flatMap((technical) =>
    management.map((other) => ({ technical, management: other })),
  );
  const [best] = pairs.sort(
    (a, b) =>
      Number(isEven(b)) - Number(isEven(a)) ||
      (isEven(a) ? 0 : apart(a) - apart(b)) ||
      quotesIn(b) - quotesIn(a) ||
      partsIn(a) - partsIn(b) ||
      apart(a) - apart(b),
  );
  if (!best) throw new Error('no best case could be drafted');
  return { technical: best.technical.text, management: best.management.text };
}

type Pair = Record<Track, Draft>;

const apart = ({ technical, management }: Pair) => Math.abs(Math.log(technical.words / management.words));
const isEven = (pair: Pair) => apart(pair) <= Math.log(1.2);
const quotesIn = ({ technical, management }: Pair) => technical.quotes + management.quotes;
const partsIn = ({ technical, management }: Pair) => technical.parts + management.parts;

function drafts(evidence: readonly Reading[], all: readonly Reading[], track: Track): Draft[] {
  const nothing = all.some((piece) => speaksFor(piece, track))
    ? `Nothing you said that counts speaks for the ${track} side`
    : `You said nothing yet that speaks for the ${track} side`;
  const quotes = byStrength(evidence)
    .filter((piece) => speaksFor(piece, track) && plainPart(piece.quote) !== '')
    .slice(0, mostQuotes);
  const parts = framework.attributes.filter((attribute) => attribute.track === track).map(({ text }) => text);
  const counts = quotes.length === 0 ? [0] : quotes.map((_, at) => at + 1);
  return counts
    .flatMap((many) => parts.map((_, at) => draft(nothing, quotes.slice(0, many), parts.slice(0, at + 1))))
    .filter(({ text }, at) => at === 0 || text.length <= mostCharacters);
}

function draft(nothing: string, quotes: readonly Reading[], parts: readonly string[]): Draft {
  const own =
    quotes.length > 0
      ? `What you said for it: ${byLens(quotes)}.`
      : `${nothing}; what follows is the article’s case for it.`;
  const text = `${own} How the article describes this path: ${parts.join(' ')}`;
  return { text, words: countWords(text), quotes: quotes.length, parts: parts.length };
}

/** "on energy, “…” and “…”; on growth, “…”" */
function byLens(quotes: readonly Reading[]): string {
  return [...Map.groupBy(quotes, ({ lens }) => lens)]
    .map(([lens, pieces]) => {
      const words = pieces.map(({ quote }) => `“${shorten(plainPart(quote), mostQuoteWords)}”`);
      return `on ${lens}, ${listed(words)}`;
    })
    .join('; ');
}
