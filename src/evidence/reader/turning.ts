import { type Cutter, cut, has, nextOf, plain, wordAt, words } from './cut.ts';
import { findAll } from './phrases.ts';
import { past, present } from './words/polarity.ts';

const pastBook = plain(past);
const presentBook = plain(present);
const moves = words('move switch change go moving step');

/** "Not X, Y", "X, not Y", "it's not X, it's Y". */
export const byDenial: Cutter = (tokens, stance) => {
  const opens =
    wordAt(tokens, 0) === 'not' ? 1 : wordAt(tokens, 1) === 'is' && wordAt(tokens, 2) === 'not' ? 3 : 0;
  if (opens > 0) {
    const end = tokens.findIndex(
      (token, at) => at > opens && (token.before !== 'none' || token.word === 'but'),
    );
    return end > 0 ? cut(tokens, [opens, end, 'aside'], [end, tokens.length, 'chosen']) : null;
  }
  const at = tokens.findIndex(
    ({ before, word: said }, index) =>
      index > 1 &&
      before === 'comma' &&
      ['not', 'never'].includes(said) &&
      !['just', 'only', 'to', 'because'].includes(wordAt(tokens, index + 1)),
  );
  if (at > 0 && ['so', 'really', 'at', 'much'].includes(wordAt(tokens, at + 1)) && tokens.length - at <= 3)
    return cut(tokens, [0, at, 'aside']);
  return at > 0 && stance.kind !== 'denied'
    ? cut(tokens, [0, at, 'chosen'], [at + 1, tokens.length, 'aside'])
    : null;
};

export const byTime: Cutter = (tokens) => {
  const [then] = findAll(pastBook, tokens);
  const now = findAll(presentBook, tokens).find(({ from }) => then && from > then.to);
  return now ? cut(tokens, [0, now.from, 'aside'], [now.to, tokens.length, 'chosen']) : null;
};

/** "From X to Y", where one wants to go. */
export const byMove: Cutter = (tokens) => {
  const from = tokens.findIndex((token) => token.word === 'from');
  const to = from < 0 ? -1 : nextOf(tokens, from + 1, 'to', 'into', 'towards', 'toward');
  return to > 0 && to - from < 5 && has(tokens.slice(0, from), moves)
    ? cut(tokens, [from + 1, to, 'aside'], [to + 1, tokens.length, 'chosen'])
    : null;
};
