import {
  against,
  type Cut,
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
import { lossesIn, sacrificesIn } from './sacrifices.ts';
import type { Token } from './tokens.ts';
import { bereaved, gaps, regrets } from './words/polarity.ts';

const regretBook = plain(regrets);
const bereavedBook = plain(bereaved);
const gapBook = plain(gaps);
const willing = words('would gladly ready happily happy want willing glad sooner rather');
const sooner = words('sooner rather gladly happily');
const keeps = words('keep kept keeping took take chose stayed');
const foolish = words(
  'fool foolish mad idiot daft crazy silly insane stupid pity shame hate hard wrench lie',
);
const readily = words(
  'gladly happily willingly tomorrow today first any day at once now easily in a heartbeat without regret',
);
const verdicts = words('i it have am was never feel would');
const done = words(
  'gave traded swapped exchanged dropped left handed quit abandoned sacrificed walked turned refused declined passed',
);

const denying = words('not no never nothing hardly neither nor scarcely barely nobody least');
const copulas = words('is are was were be');

/** "I'd give up X for Y", "I gave up X to have Y", and "I would not trade Y for X". */
export const bySacrifice: Cutter = (tokens, stance) => {
  const [found] = sacrificesIn(tokens);
  if (!found) return null;
  const before = tokens.slice(0, found.from);
  const swap = nextOf(tokens, found.to - 1, 'for', 'to');
  const kept = tokens.findIndex(
    ({ word }, at) => at > found.to && word === 'and' && keeps.has(wordAt(tokens, at + 1)),
  );
  const gain = kept > 0 ? kept + 1 : swap < 0 && has(before, sooner) ? nextOf(tokens, found.to, 'and') : swap;
  const refused =
    has(before, refusals) || has(before, foolish) || stance.fearsLoss || stance.kind === 'put-off';
  const fronted = tokens.findLastIndex(({ word }, at) => at > 0 && at < found.from && word === 'i');
  if (fronted > 0 && (swap === found.to || tokens.slice(found.to).every(({ word }) => readily.has(word))))
    return cut(tokens, [0, fronted, refused ? 'chosen' : 'aside']);
  if (found.to >= tokens.length) return null;
  const regretted = says(regretBook, tokens);
  const end = gain > 0 ? gain : tokens.length;
  if (refused || (regretted && done.has(wordAt(tokens, found.from))))
    return against(tokens, [found.to, end], [end + 1, tokens.length]);
  if (gain < 0 || !(has(before, willing) || done.has(wordAt(tokens, found.from)))) return null;
  const verdict = tokens.findIndex(
    ({ word }, at) => at > gain && (word === 'and' || word === 'but') && verdicts.has(wordAt(tokens, at + 1)),
  );
  return against(tokens, [gain + 1, verdict > 0 ? verdict : pauseAfter(tokens, gain + 1)], [found.to, gain]);
};

/** "Leaving X would break my heart", "if they took X off me, something in me would die". */
export const byLoss: Cutter = (tokens) => {
  const pain = findAll(bereavedBook, tokens).at(-1);
  const lost = lossesIn(tokens).find(({ from }) => from < 5 || (pain && from >= pain.to));
  if (!lost || lost.to >= tokens.length || lossesIn(tokens.slice(lost.to)).length > 0) return null;
  if (!pain) return wouldLose(tokens, lost);
  if (has(tokens, denying)) return null;
  const end = lost.from < pain.from ? Math.min(pain.from, pauseOrModal(tokens, lost.to)) : tokens.length;
  return end > lost.to ? cut(tokens, [lost.to, end, 'chosen']) : null;
};

/** "I'd have lost X": what one stayed away from would have cost it. */
function wouldLose(tokens: readonly Token[], { from, to }: { from: number; to: number }): Cut[] | null {
  const would = wordAt(tokens, from - 1) === 'have' ? from - 2 : from - 1;
  const loses = /^los[et]/.test(wordAt(tokens, from)) && wordAt(tokens, would) === 'would' && would > 0;
  return loses && !has(tokens.slice(to), idleLosses)
    ? cut(tokens, [to, pauseOrModal(tokens, to), 'chosen'])
    : null;
}
const idleLosses = words('mind sleep patience interest temper touch track face hair way nothing');

const pauseOrModal = (tokens: readonly Token[], from: number): number => {
  const at = tokens.findIndex(
    ({ before, word }, index) => index > from && (before !== 'none' || word === 'would'),
  );
  return at < 0 ? tokens.length : at;
};

/** What one misses for being lost in something else. */
const journeys = new Set(
  'connection stop bus train lunch dinner flight plane tram exit deadline meeting call appointment breakfast'.split(
    ' ',
  ),
);

/** "Without X something would be missing". */
const byGap: Cutter = (tokens) => {
  const [gap] = findAll(gapBook, tokens);
  const lacking = gap ? tokens.findIndex(({ word }) => word === 'without') : -1;
  if (!gap || lacking < 0) return null;
  return cut(tokens, [
    lacking + 1,
    lacking < gap.from ? pauseAfter(tokens, lacking) : tokens.length,
    'chosen',
  ]);
};

/** How much one would miss it says nothing of what. */
const adverbs = words(
  'most the badly dearly terribly dreadfully sorely deeply every day single really much more so a lot very all least',
);
const missed = /^miss(?:ed|es|ing)?$/;

/** "I'd miss X", "what I'd miss is X", "X I would miss the most", "it's X I'd miss", each with "not Y" after it. */
export const byLonging: Cutter = (tokens, stance) => {
  const gap = byGap(tokens, stance);
  if (gap) return gap;
  const at = tokens.findIndex(({ word }) => missed.test(word));
  if (at < 0 || journeys.has(wordAt(tokens, at + 2)) || journeys.has(wordAt(tokens, at + 1))) return null;
  const end = tokens.length;
  const subject = tokens.findLastIndex(({ word }, index) => index < at && (word === 'i' || word === 'what'));
  const from = tokens.findIndex(({ word }, index) => index > at && !adverbs.has(word));
  const copula = tokens.findIndex(({ word }, index) => index > at && copulas.has(word));
  const what = tokens.findLastIndex(
    ({ word }, index) => index < at && ['what', 'thing', 'all'].includes(word),
  );
  const breath = tokens.findLastIndex(({ before }, index) => index <= at && before !== 'none');
  if (has(tokens.slice(Math.max(0, breath), at), denying) || wordAt(tokens, at + 1) === 'least')
    return cut(tokens, [from < 0 ? 0 : at + 1, end, 'aside'], [0, from < 0 ? end : 0, 'aside']);
  if (['foreign', 'undecided'].includes(stance.kind)) return null;
  // "What I would miss as a boss is the tinkering."
  if (what >= 0 && copula > at && copula < end - 1) return missing(tokens, copula + 1, end);
  // "The tinkering is what I would miss", "it's the code I'd miss, not the people", "the desk I would miss the most".
  const focus = copulas.has(wordAt(tokens, what - 1)) && subject - what <= 1;
  const object =
    focus || from < 0 || tokens[from]?.before === 'comma' || wordAt(tokens, from) === 'and' ? -1 : from;
  if (object < 0 && subject > 1) {
    const named = tokens.slice(0, subject);
    const last = named.findLastIndex(({ word }) => !copulas.has(word) && word !== 'what' && word !== 'that');
    return [...cut(tokens, [0, last + 1, 'chosen']), ...asideAfter(tokens, at + 1)];
  }
  if (object < 0 || pronouns.has(wordAt(tokens, object))) return null;
  const without = tokens.findIndex((token) => token.word === 'without');
  if (without >= 0 && without < at) return cut(tokens, [without + 1, at, 'chosen']);
  return [...cut(tokens, [0, at > 4 ? at : 0, 'aside']), ...missing(tokens, object, end)];
};

/** "X, not Y", "X dreadfully and Y not at all": what one would miss, and what one would not. */
function missing(tokens: readonly Token[], from: number, end: number): Cut[] {
  const not = tokens.findIndex(({ word }, at) => at > from && (word === 'not' || word === 'never'));
  if (not < 0) return cut(tokens, [from, end, 'chosen']);
  const joint = tokens.findLastIndex(
    ({ word, before }, at) => at > from && at <= not && (before !== 'none' || word === 'and'),
  );
  return joint > 0 ? against(tokens, [from, joint], [joint, end]) : cut(tokens, [from, end, 'chosen']);
}

function asideAfter(tokens: readonly Token[], from: number): Cut[] {
  const not = nextOf(tokens, from - 1, 'not', 'never');
  return not > 0 ? cut(tokens, [not + 1, tokens.length, 'aside']) : [];
}
