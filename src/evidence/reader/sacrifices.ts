import { plain, wordAt } from './cut.ts';
import { type Found, findAll } from './phrases.ts';
import type { Token } from './tokens.ts';
import { sacrifices } from './words/polarity.ts';

const book = plain(sacrifices);
const bookWithout = plain([...sacrifices, 'without']);
const leaves = /^(?:left|leave|leaves|leaving|took|take)$/;

/** What is given up, lost or left stands after each of these; "left me cold" leaves nothing. */
const real = (tokens: readonly Token[], found: Found<true>[]): Found<true>[] =>
  found.filter(({ from, to }) => !(leaves.test(wordAt(tokens, from)) && wordAt(tokens, to) === 'me'));

export const sacrificesIn = (tokens: readonly Token[]) => real(tokens, findAll(book, tokens));
export const lossesIn = (tokens: readonly Token[]) => real(tokens, findAll(bookWithout, tokens));
