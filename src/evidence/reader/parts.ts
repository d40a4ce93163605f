import { type Clause, clausesOf } from './clauses.ts';
import { findAll, phrasebook, says } from './phrases.ts';
import { type Stance, stanceOf } from './stance.ts';
import type { Token } from './tokens.ts';
import {
  badExchanges,
  choices,
  inverseChoices,
  past,
  picks,
  present,
  reductions,
  sacrifices,
  superlatives,
} from './words/polarity.ts';

/** A stretch of a clause, and how it stands in it: chosen over something, set aside for something, or neither. */
export type Part = {
  tokens: readonly Token[];
  clause: Clause;
  stance: Stance;
  role: 'chosen' | 'aside' | 'plain';
  /** How much its topic counts for (above 0) or against (below 0) the track that it is about. */
  weight: number;
  /** One thing is chosen over another in so many words. */
  weighedUp: boolean;
  /** Its "it" is what the clause before tells of. */
  takesBack: boolean;
};

type Cut = Pick<Part, 'tokens' | 'role'>;

const plain = (phrases: readonly string[]) => phrasebook<true>([{ value: true, phrases }]);
const choiceBook = plain(choices);
const inverseBook = plain(inverseChoices);
const sacrificeBook = plain(sacrifices);
const reductionBook = plain(reductions);
const pickBook = plain(picks);
const superlativeBook = plain(superlatives);
const exchangeBook = plain(badExchanges);
const pastBook = plain(past);
const presentBook = plain(present);

const refusals = new Set(['not', 'no', 'never', 'nothing', 'hardly', 'neither', 'nor', 'without']);
const pronouns = new Set(['it', 'that', 'this', 'them', 'those', 'minute', 'second', 'so']);
/** "Take over", "hand over": no comparison. */
const overVerbs = new Set(
  'take takes took taking hand handed turn carry go all run talk start move put get win'.split(' '),
);
const willing = new Set(['would', 'gladly', 'ready', 'happily', 'happy', 'want', 'willing', 'glad']);
const impersonal = new Set([
  'it',
  'is',
  'not',
  'for',
  'me',
  'would',
  'be',
  'that',
  'just',
  'really',
  'simply',
]);

const word = (tokens: readonly Token[], at: number) => tokens[at]?.word ?? '';
const has = (tokens: readonly Token[], words: ReadonlySet<string>) =>
  tokens.some((token) => words.has(token.word));

/** Where the stretch that begins here ends: at the next comma, or with the clause. */
function pauseAfter(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ before }, index) => index > from && before !== 'none');
  return at < 0 ? tokens.length : at;
}

const next = (tokens: readonly Token[], from: number, ...words: string[]) =>
  tokens.findIndex((token, at) => at > from && words.includes(token.word));

type Cutter = (tokens: readonly Token[], stance: Stance) => Cut[] | null;

const cut = (
  tokens: readonly Token[],
  ...pieces: (readonly [from: number, to: number, role: Part['role']])[]
): Cut[] =>
  pieces
    .map(([from, to, role]) => ({ tokens: tokens.slice(from, to), role }))
    .filter(({ tokens }) => tokens.length > 0);

/** "No title is worth losing the code": what is not worth it is set aside, what it would cost is wanted. */
const byWorth: Cutter = (tokens) => {
  const at = tokens.findIndex((token) => token.word === 'worth');
  if (at < 1 || ['more', 'less', 'most'].includes(word(tokens, at + 1))) return null;
  const end = tokens.length;
  const cost = findAll(sacrificeBook, tokens).find(({ from }) => from > at);
  const from = cost?.to ?? at + 1;
  const gain = next(tokens, from, 'for', 'to', 'over');
  const split = gain > 0 && gain < end - 1 ? gain : -1;
  if (!has(tokens.slice(0, at), refusals)) {
    if (!cost) return null;
    return split > 0
      ? cut(tokens, [from, split, 'aside'], [split + 1, end, 'chosen'])
      : cut(tokens, [0, at, 'chosen'], [from, end, 'aside']);
  }
  if (tokens.slice(0, at).every((token) => impersonal.has(token.word)) && split > 0)
    return cut(tokens, [from, split, 'chosen'], [split + 1, end, 'aside']);
  const named = end - from > 1 && !pronouns.has(word(tokens, from));
  return cost || named || has(tokens.slice(at), new Set(['if']))
    ? cut(tokens, [0, at, 'aside'], [from, end, 'chosen'])
    : null;
};

/** "X would be a poor swap for Y": Y is what one keeps. */
const byExchange: Cutter = (tokens) => {
  const [found] = findAll(exchangeBook, tokens);
  if (!found || found.to >= tokens.length) return null;
  return cut(tokens, [0, found.from, 'aside'], [found.to, pauseAfter(tokens, found.to), 'chosen']);
};

const byInverse: Cutter = (tokens) => {
  const found = findAll(inverseBook, tokens).at(-1);
  return found && found.to < tokens.length && found.to > 2
    ? cut(tokens, [0, found.from, 'aside'], [found.to, tokens.length, 'chosen'])
    : null;
};

/** "X rather than Y", and "instead of Y, X". */
const byChoice: Cutter = (tokens) => {
  const found = findAll(choiceBook, tokens)
    .filter(({ from }) => !['other', 'no', 'less'].includes(word(tokens, from - 1)))
    .filter(
      ({ from }) =>
        word(tokens, from) !== 'over' || (says(pickBook, tokens) && !overVerbs.has(word(tokens, from - 1))),
    )
    .at(-1);
  if (!found) return null;
  if (says(superlativeBook, tokens.slice(0, found.from + 1)))
    return cut(tokens, [found.to, tokens.length, 'chosen']);
  const pause = pauseAfter(tokens, found.to);
  if (found.from > 1)
    return cut(
      tokens,
      [0, found.from, 'chosen'],
      [found.to, pause, 'aside'],
      [pause, tokens.length, 'plain'],
    );
  const wish = pause < tokens.length ? pause : next(tokens, found.to, 'i');
  return wish > 0 ? cut(tokens, [found.to, wish, 'aside'], [wish, tokens.length, 'chosen']) : null;
};

/** "I'd give up X for Y", and "I would not trade Y for X". */
const bySacrifice: Cutter = (tokens, stance) => {
  const [found] = findAll(sacrificeBook, tokens);
  if (!found || found.to >= tokens.length) return null;
  const gain = next(tokens, found.to, 'for', 'to');
  const refused = has(tokens.slice(0, found.from), refusals) || stance.fearsLoss || stance.kind === 'put-off';
  if (refused) {
    const end = gain > 0 ? gain : tokens.length;
    return cut(tokens, [found.to, end, 'chosen'], [end + 1, tokens.length, 'aside']);
  }
  if (gain < 0 || !has(tokens.slice(0, found.from), willing)) return null;
  return cut(tokens, [found.to, gain, 'aside'], [gain + 1, tokens.length, 'chosen']);
};

const byPreference: Cutter = (tokens) => {
  const at = tokens.findIndex((token) => token.word.startsWith('prefer'));
  const to = at < 0 ? -1 : next(tokens, at + 1, 'to');
  return to > 0 ? cut(tokens, [0, to, 'chosen'], [to + 1, tokens.length, 'aside']) : null;
};

const byReduction: Cutter = (tokens) => {
  const [found] = findAll(reductionBook, tokens);
  if (!found) return null;
  const end = tokens.findIndex(
    (token, at) =>
      at > found.to && (token.before !== 'none' || token.word === 'and' || token.word === 'more'),
  );
  if (end < 0 || !has(tokens.slice(end), new Set(['more', 'i', 'please']))) return null;
  return cut(tokens, [0, found.from, 'plain'], [found.to, end, 'aside'], [end, tokens.length, 'chosen']);
};

/** What one misses for being lost in something else. */
const journeys = new Set(
  'connection stop bus train lunch dinner flight plane tram exit deadline meeting call appointment breakfast'.split(
    ' ',
  ),
);

/** "I'd miss X", "without X something would be missing". */
const byLonging: Cutter = (tokens, stance) => {
  const at = tokens.findIndex((token) => /^miss(?:ed|es|ing)?$/.test(token.word));
  if (journeys.has(word(tokens, at + 2)) || journeys.has(word(tokens, at + 1))) return null;
  if (at < 0 || stance.kind === 'denied' || stance.kind === 'foreign' || stance.kind === 'undecided')
    return null;
  const without = tokens.findIndex((token) => token.word === 'without');
  if (without >= 0 && without < at) return cut(tokens, [without + 1, at, 'chosen']);
  if (at >= tokens.length - 1) return null;
  return cut(tokens, [0, at, at > 4 ? 'aside' : 'plain'], [at + 1, tokens.length, 'chosen']).filter(
    ({ role, tokens: piece }) => role !== 'plain' || piece.length > 3,
  );
};

/** "Not X, Y", "X, not Y", "it's not X, it's Y". */
const byDenial: Cutter = (tokens, stance) => {
  const opens = word(tokens, 0) === 'not' ? 1 : word(tokens, 1) === 'is' && word(tokens, 2) === 'not' ? 3 : 0;
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
      !['just', 'only', 'to', 'because'].includes(word(tokens, index + 1)),
  );
  return at > 0 && stance.kind !== 'denied'
    ? cut(tokens, [0, at, 'chosen'], [at + 1, tokens.length, 'aside'])
    : null;
};

const byTime: Cutter = (tokens) => {
  const [then] = findAll(pastBook, tokens);
  const now = findAll(presentBook, tokens).find(({ from }) => then && from > then.to);
  return now ? cut(tokens, [0, now.from, 'aside'], [now.to, tokens.length, 'chosen']) : null;
};

/** "From X to Y", where one wants to go. */
const byMove: Cutter = (tokens) => {
  const from = tokens.findIndex((token) => token.word === 'from');
  const to = from < 0 ? -1 : next(tokens, from + 1, 'to', 'into', 'towards', 'toward');
  return to > 0 &&
    to - from < 5 &&
    has(tokens.slice(0, from), new Set(['move', 'switch', 'change', 'go', 'moving', 'step']))
    ? cut(tokens, [from + 1, to, 'aside'], [to + 1, tokens.length, 'chosen'])
    : null;
};

const cutters: readonly Cutter[] = [
  byWorth,
  byExchange,
  byInverse,
  byChoice,
  bySacrifice,
  byPreference,
  byMove,
  byReduction,
  byLonging,
  byDenial,
  byTime,
];

/** "If I had to manage, I would miss the code": what is only supposed is no part of what is said. */
function withoutCondition(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => ['if', 'unless', 'suppose', 'supposing'].includes(token.word));
  if (at < 0 || at > 2 || word(tokens, at + 1) === 'only') return tokens;
  const pause = tokens.findIndex(({ before }, index) => index > at && before !== 'none');
  const would = tokens.findIndex(
    (token, index) => index > at + 2 && token.word === 'i' && word(tokens, index + 1) === 'would',
  );
  const main = would > 0 ? would : pause;
  if (main < 0) return tokens;
  // "If I never coded again, I would wither": what one would suffer from is in the condition.
  const { fearsLoss } = stanceOf({ tokens, asked: false });
  return fearsLoss ? tokens : tokens.slice(main);
}

const fewest = 3;

/** Where no such turn is taken, a clause falls apart at its commas, and each piece stands for itself. */
function atPauses(tokens: readonly Token[]): Cut[] {
  const pieces: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const long = (pieces.at(-1)?.length ?? 0) >= fewest && tokens.length - at >= fewest;
    if (token.before !== 'none' && long && saysSomething(tokens.slice(at))) pieces.push([]);
    pieces.at(-1)?.push(token);
  });
  return pieces.map((piece) => ({ tokens: piece, role: 'plain' }));
}

const finite = new Set(
  'i we he she it they that this am is are was were be being do does did have has had will would can could makes make gives give'.split(
    ' ',
  ),
);

/** A piece without a verb carries on what stood before it: "a day of talks, one desk after the other". */
function saysSomething(tokens: readonly Token[]): boolean {
  const piece = tokens.slice(0, pauseAfter(tokens, 0));
  return has(piece, finite) || stanceOf({ tokens: piece, asked: false }).kind !== 'open';
}

const asideWeight = -0.5;
const weights: Readonly<Record<Stance['kind'], number>> = {
  drawn: 1,
  open: 0.5,
  denied: -0.4,
  'put-off': -0.4,
  undecided: 0,
  foreign: 0,
};

const longestReturn = 8;

type Said = { clause: Clause; tokens: readonly Token[]; stance: Stance; cuts: Cut[] | null };

function saidIn(clause: Clause): Said[] {
  const tokens = withoutCondition(clause.tokens);
  const whole = stanceOf({ tokens, asked: clause.asked });
  const cuts = cutters.reduce<Cut[] | null>((found, cutter) => found ?? cutter(tokens, whole), null);
  if (cuts) return [{ clause, tokens, stance: whole, cuts }];
  const pieces = atPauses(tokens);
  return pieces.map((piece, at) => ({
    clause: {
      ...clause,
      tokens: pieces.length === 1 ? clause.tokens : piece.tokens,
      joint: at === 0 ? clause.joint : clause.joint === 'concession' ? 'contrast' : 'plain',
    },
    tokens: piece.tokens,
    stance: pieces.length === 1 ? whole : stanceOf({ tokens: piece.tokens, asked: clause.asked }),
    cuts: null,
  }));
}

function weightOf(
  { clause, tokens, stance, cuts }: Said,
  following: Said | undefined,
  changed: boolean,
): number {
  let weight = weights[stance.kind];
  if (following?.clause.joint === 'contrast' && following.stance.kind !== 'undecided')
    weight *= stance.kind === 'open' && following.stance.kind === 'drawn' ? -0.4 : 0.5;
  if (clause.joint === 'concession') weight *= 0.3;
  if (clause.joint === 'contrast' && weight > 0) weight = Math.max(1, weight * 1.5);
  if (!cuts && says(pastBook, tokens) && weight > 0) weight = changed ? asideWeight : 0;
  return weight;
}

/** "I manage five people, and I love it", "that means more to me than code": what is meant came before. */
function returns({ tokens, stance, cuts }: Said): boolean {
  const meant = cuts ? (cuts.find(({ role }) => role === 'chosen')?.tokens ?? []) : tokens;
  const felt = cuts !== null || ['drawn', 'put-off', 'denied'].includes(stance.kind);
  return felt && meant.length > 0 && meant.length <= longestReturn && has(meant, pronouns);
}

/** "Although I like X, I would sooner Y": what follows a concession is the point. */
const afterConcessions = (clauses: readonly Clause[]): Clause[] =>
  clauses.map((clause, at) => {
    const before = clauses[at - 1];
    const point =
      clause.joint === 'plain' && before?.joint === 'concession' && before.sentence === clause.sentence;
    return point ? { ...clause, joint: 'contrast' } : clause;
  });

/** Takes a text apart, and says of each part how much it counts, for or against what it is about. */
export function partsOf(text: string): Part[] {
  const said = afterConcessions(clausesOf(text)).flatMap(saidIn);
  const changed = said.some(({ tokens }) => says(presentBook, tokens));
  const counted = said.map((each, at) => weightOf(each, said[at + 1], changed));
  const takesBack = said.map((each, at) => {
    const before = said[at - 1];
    return before !== undefined && returns(each) && !before.clause.asked && before.stance.kind !== 'drawn';
  });
  return said.flatMap((each, at) => {
    const { clause, tokens, stance, cuts } = each;
    const open = stance.kind !== 'foreign' && stance.kind !== 'undecided';
    const next = said[at + 1];
    const taken = takesBack[at + 1] === true;
    const later = next?.cuts ? 1 : weights[next?.stance.kind ?? 'open'];
    const weight = taken ? later : (counted[at] ?? 0);
    return (cuts ?? [{ tokens, role: 'plain' as const }]).map((piece) => ({
      ...piece,
      clause,
      stance: taken && next ? next.stance : stance,
      takesBack: takesBack[at] === true,
      weighedUp: (open && piece.role === 'chosen') || (taken && next?.cuts != null && !cuts),
      weight:
        piece.role !== 'aside' && takesBack[at]
          ? 0
          : piece.role === 'aside'
            ? open
              ? asideWeight
              : 0
            : piece.role === 'chosen' && open
              ? Math.max(1, weight)
              : weight,
    }));
  });
}
