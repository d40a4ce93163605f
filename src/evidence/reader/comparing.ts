import {
  type Cutter,
  cut,
  has,
  nextOf,
  pauseAfter,
  plain,
  pronouns,
  refusals,
  wordAt,
  words,
} from './cut.ts';
import { findAll, says } from './phrases.ts';
import {
  badExchanges,
  choices,
  inverseChoices,
  picks,
  reductions,
  sacrifices,
  superlatives,
} from './words/polarity.ts';

const choiceBook = plain(choices);
const inverseBook = plain(inverseChoices);
const sacrificeBook = plain(sacrifices);
const reductionBook = plain(reductions);
const pickBook = plain(picks);
const superlativeBook = plain(superlatives);
const exchangeBook = plain(badExchanges);

/** "Take over", "hand over": no comparison. */
const overVerbs = words(
  'take takes took taking hand handed turn carry go all run talk start move put get win',
);
const copulas = words('is are was were would will');
const impersonal = words('it is not for me would be that just really simply');

/** "No title is worth losing the code": what is not worth it is set aside, what it would cost is wanted. */
export const byWorth: Cutter = (tokens) => {
  const at = tokens.findIndex((token) => token.word === 'worth');
  if (at < 1 || ['more', 'less', 'most'].includes(wordAt(tokens, at + 1))) return null;
  const end = tokens.length;
  const given = findAll(sacrificeBook, tokens).find(({ from, to }) => from < 3 && to < at);
  const lost = has(tokens.slice(0, at), refusals)
    ? tokens.findIndex(({ word }, index) => index < at && copulas.has(word))
    : -1;
  // "Losing the bench is not worth any raise": what would be lost is wanted.
  if (given && lost > given.to)
    return cut(tokens, [given.to, lost, 'chosen'], [at + 1, tokens.length, 'aside']);
  const cost = findAll(sacrificeBook, tokens).find(({ from }) => from > at);
  const from = cost?.to ?? at + 1;
  const gain = nextOf(tokens, from, 'for', 'to', 'over');
  const split = gain > 0 && gain < end - 1 ? gain : -1;
  if (!has(tokens.slice(0, at), refusals)) {
    if (!cost) return null;
    return split > 0
      ? cut(tokens, [from, split, 'aside'], [split + 1, end, 'chosen'])
      : cut(tokens, [0, at, 'chosen'], [from, end, 'aside']);
  }
  if (tokens.slice(0, at).every((token) => impersonal.has(token.word)) && split > 0)
    return cut(tokens, [from, split, 'chosen'], [split + 1, end, 'aside']);
  const named = end - from > 1 && !pronouns.has(wordAt(tokens, from));
  return cost || named || has(tokens.slice(at), new Set(['if']))
    ? cut(tokens, [0, at, 'aside'], [from, end, 'chosen'])
    : null;
};

/** "X would be a poor swap for Y": Y is what one keeps. */
export const byExchange: Cutter = (tokens) => {
  const [found] = findAll(exchangeBook, tokens);
  if (!found || found.to >= tokens.length) return null;
  // "It does not cost me sleep": nothing was paid.
  if (has(tokens.slice(Math.max(0, found.from - 2), found.from), refusals)) return null;
  return cut(tokens, [0, found.from, 'aside'], [found.to, pauseAfter(tokens, found.to), 'chosen']);
};

export const byInverse: Cutter = (tokens) => {
  const found = findAll(inverseBook, tokens).at(-1);
  return found && found.to < tokens.length && found.to > 2
    ? cut(tokens, [0, found.from, 'aside'], [found.to, tokens.length, 'chosen'])
    : null;
};

/** "X rather than Y", and "instead of Y, X". */
export const byChoice: Cutter = (tokens) => {
  const found = findAll(choiceBook, tokens)
    .filter(({ from }) => !['other', 'no', 'less'].includes(wordAt(tokens, from - 1)))
    .filter(
      ({ from }) =>
        wordAt(tokens, from) !== 'over' ||
        (says(pickBook, tokens) && !overVerbs.has(wordAt(tokens, from - 1))),
    )
    .at(-1);
  if (!found) return null;
  if (says(superlativeBook, tokens.slice(0, found.from + 1)))
    return cut(tokens, [found.to, tokens.length, 'chosen']);
  const pause = pauseAfter(tokens, found.to);
  if (found.from > 1)
    return cut(
      tokens,
      [0, found.from, 'chosen'],
      [found.to, pause, 'aside'],
      [pause, tokens.length, 'plain'],
    );
  const wish = pause < tokens.length ? pause : nextOf(tokens, found.to, 'i');
  return wish > 0 ? cut(tokens, [found.to, wish, 'aside'], [wish, tokens.length, 'chosen']) : null;
};

export const byPreference: Cutter = (tokens) => {
  const at = tokens.findIndex((token) => token.word.startsWith('prefer'));
  const to = at < 0 ? -1 : nextOf(tokens, at + 1, 'to');
  return to > 0 ? cut(tokens, [0, to, 'chosen'], [to + 1, tokens.length, 'aside']) : null;
};

export const byReduction: Cutter = (tokens) => {
  const [found] = findAll(reductionBook, tokens);
  if (!found) return null;
  const end = tokens.findIndex(
    (token, at) =>
      at > found.to && (token.before !== 'none' || token.word === 'and' || token.word === 'more'),
  );
  if (end < 0 || !has(tokens.slice(end), new Set(['more', 'i', 'please']))) return null;
  return cut(tokens, [0, found.from, 'plain'], [found.to, end, 'aside'], [end, tokens.length, 'chosen']);
};
