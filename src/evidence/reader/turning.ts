import {
  against,
  type Cut,
  type Cutter,
  cut,
  has,
  nextOf,
  pauseAfter,
  plain,
  refusals,
  wordAt,
  words,
} from './cut.ts';
import { findAll, says } from './phrases.ts';
import type { Token } from './tokens.ts';
import { dismissals, past, postponed, present } from './words/polarity.ts';

const pastBook = plain(past);
const presentBook = plain(present);
const dismissalBook = plain(dismissals);
const postponedBook = plain(postponed);
const moves = words(
  'move switch change go moving step went moved switched stepped came changed going back gone',
);
const unnamed = words('for me really at all ever in the least my a bit so not now any more yet here book');
const idle = words('just only to because at really so much that one even until');

/** "Not X, Y", "X, not Y", "X and not Y", "it's not X, it's Y". */
export const byDenial: Cutter = (tokens, stance) => {
  const opens =
    wordAt(tokens, 0) === 'not' ? 1 : wordAt(tokens, 1) === 'is' && wordAt(tokens, 2) === 'not' ? 3 : 0;
  if (opens > 0) {
    const end = tokens.findIndex(
      (token, at) => at > opens && (token.before !== 'none' || token.word === 'but'),
    );
    return end > 0 ? against(tokens, [end, tokens.length], [opens, end]) : null;
  }
  const at = tokens.findIndex(
    ({ before, word }, index) =>
      index > 1 &&
      (before === 'comma' || ['and', 'but'].includes(wordAt(tokens, index - 1))) &&
      ['not', 'never'].includes(word) &&
      !idle.has(wordAt(tokens, index + 1)),
  );
  const but = tokens.findIndex(({ word }, index) => index > 1 && word === 'but');
  const not = tokens.findLastIndex(({ word }, index) => index < but && word === 'not');
  if (not >= 0 && but > not + 1 && !idle.has(wordAt(tokens, not + 1)))
    return against(tokens, [but + 1, tokens.length], [not + 1, but]);
  const only = tokens.findIndex(
    ({ before, word }, index) => index > 2 && before === 'comma' && word === 'only',
  );
  if (only > 0 && stance.kind === 'denied') return against(tokens, [only + 1, tokens.length], [0, only]);
  if (at < 0) return lateDenial(tokens);
  const end = pauseAfter(tokens, at);
  const named = tokens.slice(at + 1, end).some(({ word }) => !unnamed.has(word));
  return stance.kind !== 'denied' && named ? against(tokens, [0, at], [at + 1, end]) : null;
};

/** "That is for me, not really": taken back at the end. */
function lateDenial(tokens: readonly Token[]): Cut[] | null {
  const at = tokens.findIndex(({ before, word }, index) => index > 1 && before === 'comma' && word === 'not');
  return at > 0 && tokens.length - at <= 3 ? cut(tokens, [0, at, 'aside']) : null;
}

/** "I want to stop X and start Y", "I used to X, now Y", "X was my first love, Y is my true one". */
export const byTime: Cutter = (tokens) => {
  const start = tokens.findIndex(
    ({ word }, at) => (word === 'start' || word === 'begin') && wordAt(tokens, at - 1) === 'and',
  );
  const stop = tokens.findIndex(({ word }) => word === 'stop' || word === 'quit');
  if (stop >= 0 && start > stop) return against(tokens, [start + 1, tokens.length], [stop + 1, start - 1]);
  const [then] = findAll(pastBook, tokens);
  if (!then) return null;
  const now = findAll(presentBook, tokens).find(({ from }) => from > then.to);
  if (now) return against(tokens, [now.to, tokens.length], [0, now.from]);
  const pause = tokens.findIndex(({ before }, at) => at > then.from && before !== 'none');
  const follows = pause > 0 && tokens.slice(pause).some(({ word }) => ['is', 'am', 'are'].includes(word));
  return follows && !has(tokens.slice(pause), words('that it this'))
    ? against(tokens, [pause, tokens.length], [0, pause])
    : null;
};

/** "From X (back) to Y", where one wants to go or has gone. */
export const byMove: Cutter = (tokens) => {
  const from = tokens.findIndex((token) => token.word === 'from');
  const to = from < 0 ? -1 : nextOf(tokens, from + 1, 'to', 'into', 'towards', 'toward');
  if (to < 0 || to - from > longestStart || !has(tokens, moves)) return null;
  const end = tokens.findIndex(({ before, word }, at) => at > to && (before !== 'none' || word === 'i'));
  return against(tokens, [to + 1, end < 0 ? tokens.length : end], [from + 1, to]);
};
const longestStart = 6;

/** "Forget X, give me Y", "leave X to others, I want Y", "X can wait": what is waved away is set aside. */
export const byDismissal: Cutter = (tokens) => {
  const waits = findAll(postponedBook, tokens).at(-1);
  if (waits && waits.from > 0 && waits.from < 6) {
    const rest = pauseAfter(tokens, waits.to - 1);
    return rest < tokens.length - 1
      ? against(tokens, [rest, tokens.length], [0, waits.from])
      : cut(tokens, [0, waits.from, 'aside']);
  }
  const found = findAll(dismissalBook, tokens).find(
    ({ from, to }) =>
      (from <= 2 || wordAt(tokens, from - 1) === 'and' || tokens[from]?.before === 'comma') &&
      (wordAt(tokens, from) !== 'leave' || has(tokens.slice(to), others)),
  );
  if (!found || has(tokens.slice(0, found.from), refusals)) return null;
  if (found.from > 2) return against(tokens, [0, found.from], [found.to, tokens.length]);
  const pause = pauseAfter(tokens, found.to);
  return pause < tokens.length
    ? against(tokens, [pause, tokens.length], [found.to, pause])
    : cut(tokens, [found.to, pause, 'aside']);
};

const others = words('others somebody someone whoever anyone anybody');
const undecidedBook = plain(['not .. choose|pick']);
const choosing = words('two choose choice choosing pick between forced');
const dropping = words('give leave drop hand let');
const takes = words('take choose pick keep go');

/** "If I have to choose it's Y", "between X and Y I'd take Y", "so Y it is": what one decides for is all that is left. */
export const byDecision: Cutter = (tokens) => {
  const end = tokens.length;
  if (wordAt(tokens, end - 2) === 'it' && wordAt(tokens, end - 1) === 'is' && end > 2) {
    const from = tokens.findLastIndex(
      ({ before, word }, at) => at < end - 2 && (before !== 'none' || word === 'so'),
    );
    return cut(tokens, [wordAt(tokens, from) === 'so' ? from + 1 : Math.max(0, from), end - 2, 'chosen']);
  }
  const cue = tokens.findIndex(({ word }) => choosing.has(word));
  if (cue < 0 || says(undecidedBook, tokens) || nextOf(tokens, cue, 'over') > 0) return null;
  const decided = tokens.findLastIndex(
    ({ word }, at) =>
      at > cue && at < end - 1 && ((word === 'is' && wordAt(tokens, at - 1) === 'it') || takes.has(word)),
  );
  if (decided < 0) return null;
  const drops = tokens.findIndex(
    ({ word }, at) => at > decided && word === 'and' && dropping.has(wordAt(tokens, at + 1)),
  );
  return cut(tokens, [decided + 1, drops > 0 ? drops : pauseAfter(tokens, decided), 'chosen']);
};
