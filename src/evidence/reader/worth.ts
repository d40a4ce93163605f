import type { Clause } from './clauses.ts';
import {
  against,
  type Cut,
  type Cutter,
  cut,
  has,
  nextOf,
  plain,
  pronouns,
  refusals,
  wordAt,
  words,
} from './cut.ts';
import { findAll, says } from './phrases.ts';
import { sacrificesIn } from './sacrifices.ts';
import type { Token } from './tokens.ts';
import { noneAt } from './unmatched.ts';
import { acceptances, costs, lacks, recompenses, regrets, rejections } from './words/polarity.ts';

const lackBook = plain(lacks);
const costBook = plain(costs);
const acceptanceBook = plain(acceptances);
const recompenseBook = plain(recompenses);
const regretBook = plain(regrets);
const verdictBook = plain([...acceptances, ...rejections]);
const atCost = words('at');
const copulas = words('is are was were would will');
/** "It costs me sleep": nothing that a track is about. */
const free = words('sleep nerves nothing time hair tears money sweat effort');
const impersonal = words('it is not for me would be that just really simply');
const conditions = words('if when unless without where');

/** "Losing X (for Y)": what a clause would have one give up, and what for. */
function lossIn(tokens: readonly Token[], end: number) {
  const found = sacrificesIn(tokens.slice(0, end)).find(({ from }) => from < 3);
  if (!found) return null;
  const gain = nextOf(tokens.slice(0, end), found.to, 'for', 'to');
  return { from: found.to, to: gain > 0 ? gain : end, gain: gain > 0 ? gain + 1 : end };
}

/** "No title is worth losing the code": what is not worth it is set aside, what it would cost is wanted. */
export const byWorth: Cutter = (tokens) => {
  const at = tokens.findIndex(({ word }) => word === 'worth' || word === 'waste' || word === 'pointless');
  const end = tokens.length;
  if (at < 1 || ['more', 'less', 'most'].includes(wordAt(tokens, at + 1))) return null;
  const denied =
    wordAt(tokens, at) !== 'worth' || has(tokens.slice(0, at), refusals) || noneAt(tokens, at) >= 0;
  const copula = tokens.findLastIndex(({ word }, index) => index < at && copulas.has(word));
  const loss = copula > 1 ? lossIn(tokens, copula) : null;
  if (loss)
    return weigh(
      tokens,
      [loss.from, loss.to],
      loss.gain < copula ? [loss.gain, copula] : [at + 1, end],
      denied,
    );
  const cost = sacrificesIn(tokens).find(({ from }) => from > at);
  const condition = tokens.findIndex(
    ({ word }, index) => index > at && conditions.has(word) && !(cost && index < cost.to),
  );
  if (condition > 0 && denied)
    return wordAt(tokens, condition) === 'without' || says(lackBook, tokens.slice(condition))
      ? against(tokens, [condition + 1, end], [0, at])
      : null;
  const from = cost?.to ?? at + 1;
  const gain = nextOf(tokens, from, 'for', 'to', 'over');
  const impersonally = tokens.slice(0, at).every((token) => impersonal.has(token.word));
  if (impersonally && (cost || denied) && gain > 0 && gain < end - 1)
    return weigh(tokens, [from, gain], [gain + 1, end], denied);
  const named = end - from > 1 && !pronouns.has(wordAt(tokens, from));
  return cost || (denied && named) ? weigh(tokens, [from, end], [0, at], denied) : null;
};

/** What would be lost is wanted where the loss is refused, and what it would buy where it is not. */
function weigh(
  tokens: readonly Token[],
  lost: readonly [number, number],
  bought: readonly [number, number],
  refused: boolean,
): Cut[] {
  return refused ? against(tokens, lost, bought) : against(tokens, bought, lost);
}

/** "X makes up for Y", "X is no substitute for Y": what has to be made up for is wanted where nothing does. */
export const byRecompense: Cutter = (tokens) => {
  const [found] = findAll(recompenseBook, tokens);
  if (!found || found.from < 1 || found.to >= tokens.length) return null;
  const from = found.from;
  const denied = has(tokens.slice(0, from), refusals) || noneAt(tokens, from) >= 0;
  return weigh(tokens, [found.to, tokens.length], [0, from], denied);
};

/** "X is a price I'd gladly pay for Y", "leaving X to do Y is a price I won't pay". */
export const byPrice: Cutter = (tokens) => {
  const at = tokens.findIndex(({ word }) => word === 'price' || word === 'sacrifice');
  const copula = tokens.findLastIndex(
    ({ word, before }, index) => index < at && index > 0 && (copulas.has(word) || before !== 'none'),
  );
  const pay = tokens.findIndex(
    ({ word }, index) => index > at && /^(?:pay|paying|make|making|paid)$/.test(word),
  );
  if (copula < 1 || pay < 0 || says(costBook, tokens)) return null;
  const refused = tokens.slice(copula, pay).some(({ word }) => refusals.has(word) || word === 'refuse');
  const bought = nextOf(tokens.slice(0, copula), 1, 'for', 'to');
  const loss =
    lossIn(tokens, copula) ??
    (bought > 0 ? { from: 0, to: bought, gain: bought + 1 } : { from: 0, to: copula, gain: copula });
  const gain = nextOf(tokens, pay, 'for', 'to');
  if (gain > 0) return weigh(tokens, [loss.from, loss.to], [gain + 1, tokens.length], refused);
  if (loss.gain < copula) return weigh(tokens, [loss.from, loss.to], [loss.gain, copula], refused);
  return cut(tokens, [loss.from, copula, refused ? 'chosen' : 'aside']);
};

/** "X would cost me Y", "X means no more Y": Y is what one keeps, unless the cost is accepted. */
export const byCost: Cutter = (tokens) => {
  const [found] = findAll(costBook, tokens);
  if (!found || found.to >= tokens.length || free.has(wordAt(tokens, found.to))) return null;
  if (
    wordAt(tokens, found.to - 1) === 'take' &&
    wordAt(tokens, nextOf(tokens, found.to, 'from') + 1) !== 'me'
  )
    return null;
  // "It does not cost me sleep": nothing was paid.
  const refused = has(tokens.slice(Math.max(0, found.from - 2), found.from), refusals);
  // "But not at the cost of X": X is what one keeps.
  if (refused && atCost.has(wordAt(tokens, found.from)))
    return weigh(tokens, [found.to, tokens.length], [0, found.from - 1], true);
  if (refused) return null;
  const verdict = tokens.findIndex(
    ({ word }, at) => at > found.to && (word === 'from' || judges(tokens.slice(at))),
  );
  const to = verdict < 0 ? tokens.length : verdict;
  const accepted =
    wordAt(tokens, found.from - 1) === 'even' ||
    (says(acceptanceBook, tokens.slice(to)) && !has(tokens.slice(to), refusals));
  return weigh(tokens, [found.to, to], [0, found.from], !accepted);
};

const links = words('and but so');
const subjects = words('that it i the so this no yes');
const longestVerdict = 9;

/** "And that is too much", "so be it": what follows a cost, and says whether one will bear it. */
const judges = (tokens: readonly Token[]): boolean => {
  const from = links.has(wordAt(tokens, 0)) ? 1 : 0;
  return tokens.length <= longestVerdict && subjects.has(wordAt(tokens, from)) && says(verdictBook, tokens);
};

/** A verdict belongs to the cost that it judges, even as a sentence of its own. */
export function withVerdicts(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const before = kept.at(-1);
    const judged =
      before &&
      !before.asked &&
      ((says(costBook, before.tokens) && judges(clause.tokens)) ||
        (sacrificesIn(before.tokens).length > 0 && says(regretBook, clause.tokens)));
    if (judged) kept.splice(-1, 1, { ...before, tokens: [...before.tokens, ...clause.tokens] });
    else kept.push(clause);
  }
  return kept;
}
