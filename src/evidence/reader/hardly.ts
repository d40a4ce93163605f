import { type Cutter, cut, has, nextOf, plain, wordAt, words } from './cut.ts';
import { findAll } from './phrases.ts';
import { noneAt } from './unmatched.ts';
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

/** "Nothing pleases me about X", "there's hardly anything I like about X": there is none such in it. */
export const byNothingAbout: Cutter = (tokens) => {
  const none = noneAt(tokens, tokens.length);
  const about = nextOf(tokens, none, 'about', 'in');
  const between = tokens.slice(none, about).filter((_, at) => wordAt(tokens, none + at - 1) !== 'i');
  return none >= 0 && none < 4 && about > 0 && !has(between, exceptions) && nextOf(tokens, about, 'than') < 0
    ? cut(tokens, [about + 1, tokens.length, 'aside'])
    : null;
};
const exceptions = words('not than but except like no for one');

/** "There is little I wouldn't do to X": "little I would do" is what one will hardly do anything for. */
export const byExtent: Cutter = (tokens) => {
  const [found] = findAll(unstintingBook, tokens);
  const goal = found ? nextOf(tokens, found.to - 1, 'to', 'for', 'about') : -1;
  if (!found || goal < 0 || goal >= tokens.length - 1) return null;
  const all = wordAt(tokens, found.to - 1) === 'not' || wordAt(tokens, found.to - 2) === 'not';
  return cut(tokens, [goal + 1, tokens.length, all ? 'chosen' : 'aside']);
};
