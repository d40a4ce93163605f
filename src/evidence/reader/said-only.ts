import { findAll, type Phrasebook, phrasebook, says } from './phrases.ts';
import type { Token } from './tokens.ts';
import { fillerWords } from './words/hearing.ts';

export type Book = Phrasebook<true>;
export const book = (phrases: readonly string[]): Book => phrasebook<true>([{ value: true, phrases }]);

const fillers = book(fillerWords);

export function areCovered(books: readonly Book[], tokens: readonly Token[]): boolean {
  const covered = books.flatMap((each) => findAll(each, tokens));
  return tokens.every((_, at) => covered.some(({ from, to }) => from <= at && at < to));
}

/** Whether the phrases cover everything that was said, fillers aside. */
export const isOnly = (phrases: Book, tokens: readonly Token[]): boolean =>
  says(phrases, tokens) && areCovered([phrases, fillers], tokens);

export const startsWith = (phrases: Book, tokens: readonly Token[]): boolean =>
  findAll(phrases, tokens).some(({ from }) => areCovered([fillers], tokens.slice(0, from)));
