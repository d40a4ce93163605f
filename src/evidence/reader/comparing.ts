import { against, type Cut, type Cutter, cut, has, nextOf, pauseAfter, plain, wordAt, words } from './cut.ts';
import { findAll, says } from './phrases.ts';
import { sacrificesIn } from './sacrifices.ts';
import type { Token } from './tokens.ts';
import { namesWhat, noneAt } from './unmatched.ts';
import { matches, outdoing, picks, placings, reductions } from './words/polarity.ts';

const outdoingBook = plain(outdoing);
const placingBook = plain(placings);
const matchBook = plain(matches);
const reductionBook = plain(reductions);
const pickBook = plain(picks);

/** What two things are compared by stands `from` to `to`; `wins` is the side that is wanted more. */
type Comparison = {
  from: number;
  to: number;
  wins: 'before' | 'after';
  /** Said with "less": where nothing is less so than a thing, it is the last. */
  lessened?: boolean;
};

/** "More than ever", "more than happy": nothing is compared. */
const idle = words(
  'ever before usual happy glad willing welcome once enough expected most anything anybody anyone',
);
const lesser = words('less fewer');
const grades = words('more rather sooner better');
/** More of it is wanted less. */
const dismal = words(
  'worse duller sadder emptier poorer lonelier unhappier angrier crosser drearier colder miserable cross tired bored',
);
const isDegree = ({ word }: Token) => /^.{2,}er$/.test(word);
const denying = words('not never nowhere hardly scarcely barely nor');
const multiples = words('twice times thrice');

/** "More than", "happier than", "less keen on X than on". */
function comparativeIn(tokens: readonly Token[]): Comparison | null {
  const at = tokens.findLastIndex(
    ({ word }, index) =>
      word === 'than' && !idle.has(wordAt(tokens, index + (wordAt(tokens, index + 1) === 'to' ? 2 : 1))),
  );
  // "Better than they came": no more than how.
  if (['they', 'he', 'she'].includes(wordAt(tokens, at + 1)) && tokens.length - at <= 4) return null;
  if (at < 0 || ['other', 'no'].includes(wordAt(tokens, at - 1)) || wordAt(tokens, at - 2) === 'no')
    return null;
  const isGrade = ({ word }: Token) => lesser.has(word) || grades.has(word);
  // "A broken scanner than": what ends like a comparative is one where there is no other.
  const graded = tokens.slice(0, at).findLast(isGrade) ?? tokens.slice(0, at).findLast(isDegree);
  const from = graded && graded === tokens[at - 1] ? at - 1 : at;
  const lessened = graded !== undefined && lesser.has(graded.word);
  return {
    from,
    to: at + 1,
    wins: lessened ? 'after' : 'before',
    lessened: lessened && wordAt(tokens, tokens.indexOf(graded) - 1) !== 'nothing',
  };
}

/** "Not as keen on X as on Y", "half as much as", "twice as much as"; plain "as much as" is no comparison of rank. */
function equativeIn(tokens: readonly Token[]): Comparison | null {
  const at = tokens.findLastIndex(
    ({ word }, index) =>
      (word === 'as' || word === 'so') &&
      !['well', 'far', 'long', 'soon', 'if', 'though', 'a', 'an', 'the'].includes(
        wordAt(tokens, index + 1),
      ) &&
      nextOf(tokens, index + 1, 'as') > 0 &&
      nextOf(tokens, index + 1, 'as') - index <= longestDegree,
  );
  if (at < 0) return null;
  const to = nextOf(tokens, at + 1, 'as');
  if (to + 1 >= tokens.length) return null;
  const before = wordAt(tokens, at - 1);
  if (multiples.has(before)) return { from: at - 1, to: to + 1, wins: 'before' };
  const less = before === 'half' || has(tokens.slice(0, at), denying) || noneAt(tokens, at) >= 0;
  return less ? { from: to, to: to + 1, wins: 'after' } : null;
}
const longestDegree = 6;

/** "Take over", "hand over": no comparison. */
const overVerbs = words(
  'take takes took taking hand handed turn carry go all run talk start move put get win',
);

/** "X rather than Y", "X instead of Y", "X beats Y", "X over Y", "people before machines". */
function rankingIn(tokens: readonly Token[]): Comparison | null {
  const found = findAll(outdoingBook, tokens)
    .filter(({ from }) => {
      if (wordAt(tokens, from) === 'over')
        return says(pickBook, tokens) && !overVerbs.has(wordAt(tokens, from - 1));
      return wordAt(tokens, from - 1) !== 'heart';
    })
    .at(-1);
  if (found) return { from: found.from, to: found.to, wins: 'before' };
  const at = tokens.findIndex(({ word }) => word === 'before' || word === 'above');
  const placed = findAll(placingBook, tokens.slice(0, at));
  const always = says(pickBook, tokens.slice(at)) || wordAt(tokens, tokens.length - 1) === 'always';
  return at > 0 &&
    (placed.length > 0 || at <= 1 || (always && at < 9)) &&
    !['i', 'we', 'it'].includes(wordAt(tokens, at + 1))
    ? { from: at, to: at + 1, wins: 'before' }
    : null;
}

/** "Few things please me like X": where there is none such, X has no match. */
const byMatch = (tokens: readonly Token[]): Cut[] | null => {
  const found = findAll(matchBook, tokens).find(({ to }) => to < tokens.length);
  const none = found ? noneAt(tokens, found.from + 1) : -1;
  if (!found || none < 0) return null;
  return namesWhat(tokens, none)
    ? against(tokens, [found.to, tokens.length], [0, found.from])
    : cut(tokens, [found.to, tokens.length, 'chosen']);
};

const wishing = words(
  'would want will prefer like love am choose chose enjoy need crave value miss cherish treasure',
);

/** "Instead of Y, I want X": what is set aside stands first. */
const fronted = (tokens: readonly Token[], to: number): Cut[] | null => {
  const pause = pauseAfter(tokens, to);
  const main = tokens.findIndex(
    ({ word }, at) => at > to && word === 'i' && wishing.has(wordAt(tokens, at + 1)),
  );
  const wish = main > 0 ? Math.min(main, pause) : pause < tokens.length ? pause : -1;
  return wish > 0 ? against(tokens, [wish, tokens.length], [to, wish]) : null;
};

/** "I'd rather resign than give up X": what one would not give up is wanted; "rather lose X than Y": Y is. */
function keptIn(tokens: readonly Token[], from: number, to: number): Cut[] | null {
  const [lost] = sacrificesIn(tokens).filter((each) => wordAt(tokens, each.to) !== 'it');
  if (!lost || lost.to >= tokens.length) return null;
  if (lost.from === to) {
    const end = tokens.findIndex(
      ({ before, word }, at) => at > lost.to && (before !== 'none' || word === 'i'),
    );
    return cut(tokens, [lost.to, end < 0 ? tokens.length : end, 'chosen']);
  }
  return lost.to < from &&
    ['rather', 'sooner'].includes(wordAt(tokens, lost.from - 1)) &&
    !/^le/.test(wordAt(tokens, lost.from))
    ? against(tokens, [to, tokens.length], [lost.to, from])
    : null;
}

const countable = words('anything something');
const countless = words('plenty lots loads many most several dozens hundreds');

/** One thing is wanted more than another, or nothing more than it. */
export const byComparison: Cutter = (tokens) => {
  const found = rankingIn(tokens) ?? comparativeIn(tokens) ?? equativeIn(tokens);
  if (!found || found.to >= tokens.length) return byMatch(tokens);
  const { from, to, wins, lessened } = found;
  const pause = pauseAfter(tokens, to);
  const none = noneAt(tokens, from + 1);
  const isDismal = has(tokens.slice(0, from + 1), dismal);
  if (none >= 0) {
    if (lessened || isDismal) return cut(tokens, [0, tokens.length, 'aside']);
    return namesWhat(tokens, none)
      ? against(tokens, [to, tokens.length], [0, from])
      : cut(tokens, [to, tokens.length, 'chosen']);
  }
  const kept = keptIn(tokens, from, to);
  if (kept) return kept;
  if (from <= 1 && wins === 'before') return fronted(tokens, to);
  // "Plenty of things please me more than X."
  if (countless.has(wordAt(tokens, 0)) && wins === 'before') return cut(tokens, [to, pause, 'aside']);
  if (countable.has(wordAt(tokens, from - 1))) return cut(tokens, [0, tokens.length, 'aside']);
  // "..., please", "..., any day": no part of what is weighed.
  const rest = tokens.length - pause > 3 ? cut(tokens, [pause, tokens.length, 'plain']) : [];
  return wins === 'before'
    ? [...against(tokens, [0, from], [to, pause]), ...rest]
    : [...against(tokens, [to, pause], [0, from]), ...rest];
};

export const byPreference: Cutter = (tokens) => {
  const at = tokens.findIndex((token) => token.word.startsWith('prefer'));
  const to = at < 0 ? -1 : nextOf(tokens, at + 1, 'to', 'over');
  if (wordAt(tokens, at) === 'preference') return null;
  return to > 0 ? against(tokens, [0, to], [to + 1, tokens.length]) : null;
};

const links = words('but and though or while');
const degrees = words(
  'much far a good great deal lot even way still rather considerably all the and so no somewhat',
);
const longestTail = 9;

/** "X, Y less so", "X, much less Y", "X and Y, but Y a good deal more": the last breath ranks what it names. */
export const byDegree: Cutter = (tokens) => {
  const pause = Math.max(
    0,
    tokens.findLastIndex(({ before }, at) => at > 0 && before !== 'none'),
  );
  const from = pause + (links.has(wordAt(tokens, pause)) ? 1 : 0);
  const tail = tokens.slice(from);
  const at = tail.findIndex(({ word }) => word === 'less' || word === 'more');
  if (at < 0 || tail.length > longestTail || has(tail, verbal)) return null;
  const isMore = wordAt(tail, at) === 'more';
  const rest = tail.slice(at + 1).filter(({ word }) => !degrees.has(word));
  const before = tail.slice(0, at).filter(({ word }) => !degrees.has(word));
  const ends = rest.length === 0 && before.length > 0;
  const opens = before.length === 0 && rest.length > 0 && !isMore && at > 0;
  if (!ends && !opens) return null;
  if (pause === 0)
    return ends && from > 0 ? cut(tokens, [from, tokens.length, isMore ? 'chosen' : 'aside']) : null;
  return isMore
    ? against(tokens, [from, tokens.length], [0, pause])
    : against(tokens, [0, pause], [from, tokens.length]);
};
const verbal = words('i me we it that than is are was am do does did have has had will would can could');

/** "Less X, more Y", "more Y and fewer X". */
export const byReduction: Cutter = (tokens) => {
  const [found] = findAll(reductionBook, tokens);
  if (!found) return null;
  const more = tokens.findIndex(({ word }) => word === 'more');
  if (more >= 0 && more < found.from - 1 && wordAt(tokens, found.from - 1) !== 'no')
    return against(tokens, [more + 1, found.from], [found.to, pauseAfter(tokens, found.to)]);
  const end = tokens.findIndex(
    (token, at) =>
      at > found.to && (token.before !== 'none' || token.word === 'and' || token.word === 'more'),
  );
  if (end < 0 || !has(tokens.slice(end), new Set(['more', 'i', 'please']))) return null;
  return [
    ...cut(tokens, [0, found.from, 'plain']),
    ...against(tokens, [end, tokens.length], [found.to, end]),
  ];
};
