import { type Clause, clausesOf } from './clauses.ts';
import { byComparison, byDegree, byPreference, byReduction } from './comparing.ts';
import { type Cut, type Cutter, cut, has, plain, pronouns, type Role, words } from './cut.ts';
import { byEllipsis, withElliptical } from './ellipsis.ts';
import { byLonging, byLoss, bySacrifice } from './giving-up.ts';
import { byExtent, byFrequency, byNothingAbout } from './hardly.ts';
import { says } from './phrases.ts';
import { atPauses } from './pieces.ts';
import { answeredByOneself, byRhetoric } from './rhetoric.ts';
import { doubts, onlyFeels, type Stance, stanceOf } from './stance.ts';
import { isContrary, isSupposed, withoutCondition } from './supposing.ts';
import type { Token } from './tokens.ts';
import { byDecision, byDenial, byDismissal, byMove, byTime } from './turning.ts';
import { past, present } from './words/polarity.ts';
import { byCost, byPrice, byRecompense, byWorth, withVerdicts } from './worth.ts';

/** A stretch of a clause, and how it stands in it: chosen over something, set aside for something, or neither. */
export type Part = {
  tokens: readonly Token[];
  clause: Clause;
  stance: Stance;
  role: Role;
  /** How much its topic counts for (above 0) or against (below 0) the track that it is about. */
  weight: number;
  /** One thing is chosen over another in so many words. */
  weighedUp: boolean;
  /** Its "it" is what the clause before tells of. */
  takesBack: boolean;
};

/** Whether there is a word on how one stands to it, and it is drawn to it or chosen; how it is weighed is another matter. */
export const isWanted = ({ stance, role }: Pick<Part, 'stance' | 'role'>): boolean =>
  stance.kind === 'drawn' || role === 'chosen';

const pastBook = plain(past);
const presentBook = plain(present);

/** These say by themselves what one wants, whatever words of feeling they take. */
const settling: readonly Cutter[] = [
  byFrequency,
  byExtent,
  byDecision,
  byPrice,
  byRecompense,
  byWorth,
  byCost,
  byLoss,
];

const cutters: readonly Cutter[] = [
  byNothingAbout,
  byEllipsis,
  byDismissal,
  byComparison,
  byDegree,
  bySacrifice,
  byPreference,
  byMove,
  byReduction,
  byLonging,
  byDenial,
  byTime,
];

const asideWeight = -0.5;
const weights: Readonly<Record<Stance['kind'], number>> = {
  drawn: 1,
  open: 0.5,
  denied: -0.4,
  'put-off': -0.4,
  undecided: 0,
  foreign: 0,
};

/** "It really does", "that is long over": words about nothing of their own. */
const bare = words(
  'i me my it that this they them is was are were am be been do does did have has had will would can could may might not and or but so then now yet too also really just still well much more to the a of in by with for at hard easy tell say over long sure please always never all ever very no yes',
);

const longestReturn = 8;
/** What ends in "that" points back even where it is longer: "I really want to get my hands on that". */
const longestEnding = 12;

type Said = { clause: Clause; tokens: readonly Token[]; stance: Stance; cuts: Cut[] | null };

function saidIn(clause: Clause): Said[] {
  const rhetoric = clause.asked ? byRhetoric(clause.tokens) : null;
  if (rhetoric)
    return [
      {
        clause,
        tokens: clause.tokens,
        stance: { kind: 'drawn', force: 2, fearsLoss: false },
        cuts: rhetoric,
      },
    ];
  const tokens = withoutCondition(clause.tokens);
  const asked = clause.asked || isContrary(clause.tokens) || isSupposed(clause.tokens);
  const whole = stanceOf({ tokens, asked });
  const cutBy = (each: readonly Cutter[]) =>
    each.reduce<Cut[] | null>((found, cutter) => found ?? cutter(tokens, whole), null);
  const settled = whole.kind === 'foreign' || doubts(tokens) ? null : cutBy(settling);
  if (settled) return [{ clause, tokens, stance: { ...whole, kind: 'drawn', force: 2 }, cuts: settled }];
  const cuts = cutBy(cutters);
  // Its "not" or "less" belongs to the weighing, and the wish is for what is chosen.
  const denies =
    whole.kind === 'denied' || whole.kind === 'put-off' || (whole.kind === 'undecided' && !doubts(tokens));
  const stance =
    denies && cuts?.some(({ role }) => role === 'chosen') ? { ...whole, kind: 'drawn' as const } : whole;
  if (cuts) return [{ clause, tokens, stance, cuts }];
  const pieces = atPauses(tokens);
  return pieces.map((piece, at) => ({
    clause: {
      ...clause,
      tokens: pieces.length === 1 ? clause.tokens : piece.tokens,
      joint: at === 0 ? clause.joint : clause.joint === 'concession' ? 'contrast' : 'plain',
    },
    tokens: piece.tokens,
    stance: pieces.length === 1 ? whole : stanceOf({ tokens: piece.tokens, asked }),
    cuts: null,
  }));
}

function weightOf(
  { clause, tokens, stance, cuts }: Said,
  following: Said | undefined,
  changed: boolean,
): number {
  if (!cuts && tokens.every(({ word }) => bare.has(word))) return 0;
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
  const felt =
    (cuts !== null && stance.kind !== 'foreign') || ['drawn', 'put-off', 'denied'].includes(stance.kind);
  const ends = pronouns.has(meant.at(-1)?.word ?? '');
  return (
    felt &&
    meant.length > 0 &&
    meant.length <= (ends ? longestEnding : longestReturn) &&
    ((pointsBack(meant) && !namesItself(meant)) || (!cuts && onlyFeels(tokens)))
  );
}

/** "I like leading, but I'd swap it for a bench": what is given away came before. */
const givesBack = (next: Said | undefined): boolean =>
  next?.cuts?.some(({ tokens, role }) => role === 'aside' && tokens[0]?.word === 'it') === true;

/** "These days" point at no thing. */
const times = words('day days week month year time morning minute second way one ones');
const pointsBack = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => pronouns.has(word) && !times.has(tokens[at + 1]?.word ?? ''));

/** "It is the code I love", "I want to solve it myself": what is meant is in these words. */
function namesItself(tokens: readonly Token[]): boolean {
  const it = tokens.findIndex(({ word }) => word === 'it');
  const named = tokens[it + 2]?.word !== 'what' && has(tokens.slice(it + 3), clefts);
  const cleft = it >= 0 && it < 3 && tokens[it + 1]?.word === 'is' && named;
  return cleft || (it > 3 && has(tokens, owned));
}
const clefts = words('i that who which');
const owned = words('my myself');

const asking = words(
  'what how why which who when where is are do does did can could will would should may am if',
);
const shortest = 7;

/** "Talk to people all day? Lovely.": what is said again as a question, and then welcomed. */
const isEcho = ({ tokens }: Said): boolean => !asking.has(tokens[0]?.word ?? '');
const isWelcome = ({ tokens, stance, cuts }: Said): boolean =>
  stance.kind === 'drawn' && !cuts && tokens.length <= shortest;

/** "Although I like X, I would sooner Y": what follows a concession is the point. */
const afterConcessions = (clauses: readonly Clause[]): Clause[] =>
  clauses.map((clause, at) => {
    const before = clauses[at - 1];
    const point =
      clause.joint === 'plain' && before?.joint === 'concession' && before.sentence === clause.sentence;
    return point ? { ...clause, joint: 'contrast' } : clause;
  });

/** "I used to live for X; now I live for Y." */
const isPast = ({ tokens, cuts, stance }: Said): boolean =>
  !cuts &&
  stance.kind !== 'foreign' &&
  (says(usedBook, tokens) || (tokens[0]?.word === 'once' && tokens[1]?.before === 'comma'));
const isPresent = (each: Said): boolean =>
  !each.cuts &&
  (each.stance.kind === 'drawn' || each.stance.kind === 'open') &&
  says(presentBook, each.tokens.slice(0, 4)) &&
  !pointsBack(each.tokens);
const usedBook = plain(['i|we used to', 'once i|we', 'once .. was|were', 'time was', 'gone are']);

/** Takes a text apart, and says of each part how much it counts, for or against what it is about. */
export function partsOf(text: string): Part[] {
  const said = afterConcessions(withElliptical(withVerdicts(answeredByOneself(clausesOf(text))))).flatMap(
    saidIn,
  );
  const once = said.findIndex(isPast);
  const since = said.findIndex((each, at) => at > once && once >= 0 && isPresent(each));
  if (since > 0) {
    const [then, now] = [said[once], said[since]];
    if (then) said[once] = { ...then, cuts: cut(then.tokens, [0, then.tokens.length, 'aside']) };
    if (now) said[since] = { ...now, cuts: cut(now.tokens, [0, now.tokens.length, 'chosen']) };
  }
  const changed = said.some(({ tokens }) => says(presentBook, tokens));
  const counted = said.map((each, at) =>
    givesBack(said[at + 1]) ? asideWeight : weightOf(each, said[at + 1], changed),
  );
  const takesBack = said.map((each, at) => {
    const before = said[at - 1];
    if (before?.clause.asked) return isEcho(before) && isWelcome(each);
    if (!before || !returns(each)) return false;
    const weary =
      each.stance.kind === 'put-off' && before.clause.sentence === each.clause.sentence && !each.cuts;
    return before.stance.kind !== 'drawn' || weary;
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
