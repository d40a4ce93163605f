import { type LensId, lensIds, type SignId, signIds, type Track, tracks } from '../framework/ids.ts';
import { leaningOf, lensBalance, strongestBySign } from './balance.ts';
import { counts, type Evidence, type Strength, strengths, type Weighable } from './evidence.ts';
import { overallBalance } from './scorecard.ts';
import { maxWeight, type Weights } from './weights.ts';

/** What the result would be instead. */
export type Outcome = Track | 'balanced';

/** The smallest change of weights that gives another result. */
export type WeightChange = {
  kind: 'weights';
  outcome: Outcome;
  weights: { lens: LensId; from: number; to: number }[];
};

/** The fewest new pieces of evidence, at their least strength, that give another result: each a sign of its own. */
export type EvidenceChange = {
  kind: 'evidence';
  outcome: Outcome;
  leansTo: Track;
  strength: Strength;
  pieces: { lens: LensId; count: number }[];
};

export type Change = WeightChange | EvidenceChange;

/** More new pieces than this are no small change, and are not looked for. */
const mostPieces = 6;

/**
 * What would tie or flip the result: for each other outcome the smallest change of weights, and the smallest amount of
 * new evidence. Every one is found by applying it. Nothing while there is not enough evidence.
 */
export function whatWouldChange(ledger: readonly Evidence[], weights: Weights): Change[] {
  const heard = lensIds.map((lens) => ({
    lens,
    weight: weights[lens],
    pieces: ledger.filter((piece) => piece.lens === lens && counts(piece)),
  }));
  const now = overallBalance(covered(heard));
  if (now === null) return [];
  const others = ([...tracks, 'balanced'] as const).filter((outcome) => outcome !== leaningOf(now));
  return others.flatMap((outcome) =>
    [smallestWeightChange(heard, outcome), smallestEvidenceChange(heard, outcome, now)].filter(
      (change) => change !== null,
    ),
  );
}

type Heard = { lens: LensId; weight: number; pieces: readonly Weighable[] };

const covered = (heard: readonly Heard[]) =>
  heard
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ weight, pieces }) => ({ weight, balance: lensBalance(pieces) }));

function outcomeOf(heard: readonly { weight: number; balance: number }[]): Outcome | null {
  const balance = overallBalance(heard);
  return balance === null ? null : leaningOf(balance);
}

/** Tries every setting of the weights of heard lenses, 1,024 at most. */
function smallestWeightChange(heard: readonly Heard[], outcome: Outcome): WeightChange | null {
  const lenses = heard
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ lens, weight, pieces }) => ({ lens, weight, balance: lensBalance(pieces) }));
  const changes = settings(lenses.length).flatMap((setting) => {
    const tried = lenses.map(({ lens, weight, balance }, at) => ({
      lens,
      from: weight,
      weight: setting[at] ?? 0,
      balance,
    }));
    if (outcomeOf(tried) !== outcome) return [];
    return [
      tried
        .filter(({ from, weight }) => from !== weight)
        .map(({ lens, from, weight }) => ({ lens, from, to: weight })),
    ];
  });
  const [smallest] = changes.sort(
    (a, b) => steps(a) - steps(b) || a.length - b.length || leftOut(a) - leftOut(b),
  );
  return smallest ? { kind: 'weights', outcome, weights: smallest } : null;
}

const steps = (changed: WeightChange['weights']) =>
  changed.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);

/** Of two changes of the same size, the one that leaves fewer lenses out altogether says more. */
const leftOut = (changed: WeightChange['weights']) => changed.filter(({ to }) => to === 0).length;

function settings(lenses: number): number[][] {
  if (lenses === 0) return [[]];
  const rest = settings(lenses - 1);
  return Array.from({ length: maxWeight + 1 }, (_, less) =>
    rest.map((tail) => [maxWeight - less, ...tail]),
  ).flat();
}

/** Fewest pieces first, then the least strength, then the lens that the article names first. */
function smallestEvidenceChange(
  heard: readonly Heard[],
  outcome: Outcome,
  now: number,
): EvidenceChange | null {
  const leansTo = directionTo(outcome, now);
  for (let many = 1; many <= mostPieces; many += 1) {
    for (const strength of strengths) {
      for (const counts of distributions(many, lensIds.length)) {
        const pieces = lensIds
          .map((lens, at) => ({ lens, count: counts[at] ?? 0 }))
          .filter(({ count }) => count > 0);
        const change: EvidenceChange = { kind: 'evidence', outcome, leansTo, strength, pieces };
        if (outcomeOf(covered(withChange(heard, change))) === outcome) return change;
      }
    }
  }
  return null;
}

function directionTo(outcome: Outcome, now: number): Track {
  if (outcome !== 'balanced') return outcome;
  return now < 0 ? 'management' : 'technical';
}

/** All ways to spread so many pieces over the lenses, those on few lenses first. */
function distributions(pieces: number, lenses: number): number[][] {
  const spread = (left: number, over: number): number[][] =>
    over === 1
      ? [[left]]
      : Array.from({ length: left + 1 }, (_, taken) => left - taken).flatMap((taken) =>
          spread(left - taken, over - 1).map((tail) => [taken, ...tail]),
        );
  const used = (counts: number[]) => counts.filter((count) => count > 0).length;
  return spread(pieces, lenses).sort((a, b) => used(a) - used(b));
}

function withChange(heard: readonly Heard[], { leansTo, strength, pieces }: EvidenceChange): Heard[] {
  return heard.map((each) => {
    const count = pieces.find(({ lens }) => lens === each.lens)?.count ?? 0;
    return { ...each, pieces: [...each.pieces, ...newPieces(each.pieces, leansTo, strength, count)] };
  });
}

/** New evidence as it would be if the visitor said it: signs not heard on this lens yet, or heard most weakly. */
export function newPieces(
  pieces: readonly Weighable[],
  leansTo: Track,
  strength: Strength,
  count: number,
): { leansTo: Track; strength: Strength; sign: SignId | null }[] {
  const forces = strongestBySign(pieces, leansTo);
  const signs: (SignId | null)[] = [...signIds.filter((sign) => sign.startsWith(`sign.${leansTo}.`)), null];
  return signs
    .sort((a, b) => (forces.get(a) ?? 0) - (forces.get(b) ?? 0))
    .slice(0, count)
    .map((sign) => ({ leansTo, strength, sign }));
}
