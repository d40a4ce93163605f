import { type LensId, lensIds } from '../../framework/ids.ts';
import { findAll, phrasebook } from './phrases.ts';
import type { Token } from './tokens.ts';
import { lensWords } from './words/lenses.ts';

const book = phrasebook(lensWords);

/** The lens that was asked about, unless the words are plainly about another one. */
export function lensOf(tokens: readonly Token[], asked: LensId | null): LensId {
  const heard = findAll(book, tokens).map(({ value }) => value);
  if (asked && (heard.length === 0 || heard.includes(asked))) return asked;
  const count = (lens: LensId) => heard.filter((value) => value === lens).length;
  // `lensIds` is in the article's order, and sorting keeps it where two are heard alike.
  const [best] = [...lensIds].sort((a, b) => count(b) - count(a));
  return best && count(best) > 0 ? best : (asked ?? 'energy');
}
