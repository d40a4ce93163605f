import { plain } from './cut.ts';
import type { Weighed } from './gist.ts';
import type { Part } from './parts.ts';
import { says } from './phrases.ts';
import { tenorOf } from './tenor.ts';
import { topicOf } from './topic.ts';
import { equally } from './words/polarity.ts';

const equalBook = plain(equally);

/** How loud each of two things must be: where they are said to be equal, and where they are only named in one breath. */
const loud = { equal: 0.4, named: 0.6, least: 0.3 };
const decided = 0.72;

/** "And no calendar full of calls": named, and not wanted. */
const refused = new Set(['no', 'not', 'never', 'without', 'zero']);

/** A part cut at its commas, "and"s and "as much as": the things it names, one by one. */
function itemsOf({ tokens }: Part, joints: readonly string[]): Part['tokens'][] {
  const items: Part['tokens'][number][][] = [[]];
  for (const token of tokens) {
    if (token.before !== 'none' || joints.includes(token.word)) items.push([]);
    items.at(-1)?.push(token);
  }
  return items.filter(([first]) => first && !refused.has(first.word));
}

function namesBoth(parts: readonly Part[], joints: readonly string[], least: number): boolean {
  const leans = parts.flatMap((part) => itemsOf(part, joints)).map((item) => topicOf(item).lean);
  return Math.max(...leans) > least && Math.min(...leans) < -least;
}

/** "I need the empty mornings. I need the full afternoons": said in the same way. */
function isParallel(parts: readonly Part[]): boolean {
  const sentences = [...new Set(parts.map(({ clause }) => clause.sentence))].map((sentence) =>
    parts.filter(({ clause }) => clause.sentence === sentence),
  );
  const openings = sentences.map((each) =>
    each
      .flatMap(({ tokens }) => tokens)
      .slice(0, 2)
      .map(({ word }) => word)
      .join(' '),
  );
  return openings.some((opening, at) => at > 0 && opening === openings[at - 1]);
}

export const saysEqual = (parts: readonly Part[]): boolean =>
  isParallel(parts) ||
  says(
    equalBook,
    parts.flatMap(({ tokens }) => tokens),
  );

/** Both tracks are in it, however softly: what is about one alone is not drawn to two. */
export const namesTwo = (parts: readonly Part[]): boolean =>
  saysEqual(parts) || namesBoth(parts, ['and', 'or', 'as', 'with', 'of'], loud.least);

/** Whether these words are drawn to things of both tracks alike: said to be equal, or named in one breath. */
export function isBoth(parts: readonly Weighed[]): boolean {
  const drawn = parts.filter(({ weight, role }) => weight > 0 && role !== 'aside');
  if (drawn.every(({ stance }) => stance.kind !== 'drawn')) return false;
  if (saysEqual(parts))
    return namesBoth(drawn, ['and', 'or', 'as'], loud.equal) && tenorOf(parts).decides >= decided;
  const one = new Set(parts.map(({ clause }) => clause.sentence)).size === 1;
  const turns = parts.some(
    ({ clause, role }) => role !== 'plain' || clause.joint === 'contrast' || clause.joint === 'concession',
  );
  if (!one || turns || drawn[0]?.stance.kind !== 'drawn') return false;
  return namesBoth(drawn, ['and'], loud.named) && tenorOf(parts).decides >= decided;
}
