import { type Cutter, cut, has, nextOf, plain, refusals, wordAt, words } from './cut.ts';
import { findAll } from './phrases.ts';
import { gaps, rescues, sacrifices } from './words/polarity.ts';

const sacrificeBook = plain(sacrifices);
const gapBook = plain(gaps);
const rescueBook = plain(rescues);
const leaving = words('left leave quit gone go resigned given stopped handed bored mad crazy');
const willing = words('would gladly ready happily happy want willing glad');

const denying = words('not no never nothing hardly neither nor');
const copulas = words('is are was were be');

/** "I'd give up X for Y", and "I would not trade Y for X". */
export const bySacrifice: Cutter = (tokens, stance) => {
  const [found] = findAll(sacrificeBook, tokens);
  if (!found || found.to >= tokens.length) return null;
  const gain = nextOf(tokens, found.to, 'for', 'to');
  const refused = has(tokens.slice(0, found.from), refusals) || stance.fearsLoss || stance.kind === 'put-off';
  if (refused) {
    const end = gain > 0 ? gain : tokens.length;
    return cut(tokens, [found.to, end, 'chosen'], [end + 1, tokens.length, 'aside']);
  }
  if (gain < 0 || !has(tokens.slice(0, found.from), willing)) return null;
  return cut(tokens, [found.to, gain, 'aside'], [gain + 1, tokens.length, 'chosen']);
};

/** What one misses for being lost in something else. */
const journeys = new Set(
  'connection stop bus train lunch dinner flight plane tram exit deadline meeting call appointment breakfast'.split(
    ' ',
  ),
);

/** "I'd miss X", "without X something would be missing". */
export const byLonging: Cutter = (tokens, stance) => {
  const [gap] = findAll(gapBook, tokens);
  const lacking = gap ? tokens.findIndex(({ word }, at) => at >= gap.to && word === 'without') : -1;
  if (lacking > 0) return cut(tokens, [lacking + 1, tokens.length, 'chosen']);
  const at = tokens.findIndex((token) => /^miss(?:ed|es|ing)?$/.test(token.word));
  if (journeys.has(wordAt(tokens, at + 2)) || journeys.has(wordAt(tokens, at + 1))) return null;
  if (at < 0) return null;
  const before = tokens.slice(0, at);
  const what = before.some(({ word }) => word === 'what' || word === 'thing' || word === 'all');
  const after = tokens.findIndex(({ word }, index) => index > at && copulas.has(word));
  if (at > 0 && has(before, denying) && !tokens.some(({ word }) => word === 'more'))
    return cut(tokens, [at + 1, tokens.length, 'aside']);
  // "What I would miss as a boss is the tinkering."
  if (what && after > at && after < tokens.length - 1)
    return cut(tokens, [after + 1, tokens.length, 'chosen']);
  // "The tinkering is what I would miss."
  const named = before.findIndex(
    ({ word }, index) => copulas.has(word) && before[index + 1]?.word === 'what',
  );
  if (named > 0) return cut(tokens, [0, named, 'chosen']);
  if (at < 0 || stance.kind === 'denied' || stance.kind === 'foreign' || stance.kind === 'undecided')
    return null;
  const without = tokens.findIndex((token) => token.word === 'without');
  if (without >= 0 && without < at) return cut(tokens, [without + 1, at, 'chosen']);
  if (at >= tokens.length - 1) return null;
  return cut(tokens, [0, at, at > 4 ? 'aside' : 'plain'], [at + 1, tokens.length, 'chosen']).filter(
    ({ role, tokens: piece }) => role !== 'plain' || piece.length > 3,
  );
};

/** "Were it not for X, I would have left": X is what one stays for. */
export const byRescue: Cutter = (tokens) => {
  const [found] = findAll(rescueBook, tokens);
  if (!found || found.from > 2) return null;
  const main = tokens.findIndex(
    ({ word }, at) => at > found.to && word === 'i' && wordAt(tokens, at + 1) === 'would',
  );
  return main > 0 && has(tokens.slice(main), leaving) ? cut(tokens, [found.to, main, 'chosen']) : null;
};
