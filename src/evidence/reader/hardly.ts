import { type Cutter, cut, nextOf, plain, wordAt, words } from './cut.ts';
import { findAll } from './phrases.ts';
import { unfailing, unstinting } from './words/polarity.ts';

const unfailingBook = plain(unfailing);
const unstintingBook = plain(unstinting);
const denying = words('not without never');

/** "Hardly a day goes by when I don't long for X": two denials are none; "when I long for X" is one. */
export const byFrequency: Cutter = (tokens) => {
  const [found] = findAll(unfailingBook, tokens);
  if (!found || found.from > 3) return null;
  const again = tokens.findIndex(({ word }, at) => at >= found.to && denying.has(word));
  return again > 0 && again < found.to + 7
    ? cut(tokens, [again + 1, tokens.length, 'chosen'])
    : cut(tokens, [0, tokens.length, 'aside']);
};

/** "There is little I wouldn't do to X": "little I would do" is what one will hardly do anything for. */
export const byExtent: Cutter = (tokens) => {
  const [found] = findAll(unstintingBook, tokens);
  const goal = found ? nextOf(tokens, found.to - 1, 'to', 'for', 'about') : -1;
  if (!found || goal < 0 || goal >= tokens.length - 1) return null;
  const all = wordAt(tokens, found.to - 1) === 'not' || wordAt(tokens, found.to - 2) === 'not';
  return cut(tokens, [goal + 1, tokens.length, all ? 'chosen' : 'aside']);
};
