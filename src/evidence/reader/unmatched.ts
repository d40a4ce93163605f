import { plain, wordAt, words } from './cut.ts';
import { findAll } from './phrases.ts';
import type { Token } from './tokens.ts';
import { noneSuch } from './words/polarity.ts';

const noneBook = plain(noneSuch);
const idle = words('doubt wonder question matter longer more less idea problem');
/** What has no match stands early: "nothing", "no title", "there are few things"; "never" may stand later. */
const latest = 4;

/** Where a clause says that there is none such ("nothing", "few things", "no title", "never"), or -1. */
export function noneAt(tokens: readonly Token[], until: number): number {
  const breath = tokens.findLastIndex(({ before }, at) => at < until && before !== 'none');
  const found = findAll(noneBook, tokens.slice(0, until)).find(
    ({ from, to }) =>
      from >= breath &&
      (from - Math.max(0, breath) <= latest || wordAt(tokens, from) === 'never') &&
      wordAt(tokens, from - 1) !== 'a' &&
      !(wordAt(tokens, to - 1) === 'no' && idle.has(wordAt(tokens, to))),
  );
  return found ? found.from : -1;
}

/** "No promotion I won", "nothing I wrote": of what there is none such is named, and so set aside. */
export const namesWhat = (tokens: readonly Token[], none: number): boolean =>
  wordAt(tokens, none) === 'no' || ['i', 'my', 'we', 'our'].includes(wordAt(tokens, none + 1));
