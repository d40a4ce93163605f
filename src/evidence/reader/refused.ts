import type { Part } from './parts.ts';
import { findAll, phrasebook } from './phrases.ts';
import type { Token } from './tokens.ts';
import { topicOf } from './topic.ts';

/** What stands before a thing of which there shall be none. */
const refusers = phrasebook<true>([
  {
    value: true,
    phrases: [
      'no|not|never|zero|without|minus',
      'no|not any more',
      'none of',
      'anything|everything|all but|except',
      'free of|from',
    ],
  },
]);

/** "No doubt", "not only": nothing is refused. */
const idle = new Set('doubt question problem idea wonder matter better only just even sure that'.split(' '));

/** "It never drains me" is about a feeling, and refuses no thing. */
const ofVerbs = new Set('not never except everything'.split(' '));

const restOf = (tokens: readonly Token[], felt: boolean): readonly Token[] | null => {
  const found = findAll(refusers, tokens).filter(
    ({ from, to }) => to < tokens.length && !(felt && ofVerbs.has(tokens[from]?.word ?? '')),
  );
  if (found.length === 0 || found.every(({ to }) => idle.has(tokens[to]?.word ?? ''))) return null;
  return tokens.filter((_, at) => !found.some(({ from, to }) => from <= at && at < to));
};

/**
 * "No people management": who names a thing that there shall be none of does not want it, and need not want the other.
 * Only where the whole is about the other track than the thing alone, as in "a day without meetings", is it left to count.
 */
export function withoutRefused(part: Part): Part {
  const { stance, tokens, weight, role } = part;
  const pointsBack =
    stance.kind === 'drawn' && !stance.fearsLoss && tokens.every(({ word }) => word !== 'i' && word !== 'me');
  const isPlain = role !== 'chosen' && (stance.kind === 'open' || pointsBack);
  const rest = isPlain && weight > 0 ? restOf(tokens, stance.kind === 'drawn') : null;
  if (!rest || topicOf(tokens).lean * topicOf(rest).lean < 0) return part;
  return { ...part, stance: { ...stance, kind: 'denied' }, weight: 0 };
}
