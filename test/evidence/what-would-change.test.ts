import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Evidence, strengths } from '../../src/evidence/evidence.ts';
import { scorecard } from '../../src/evidence/scorecard.ts';
import { equalWeights, type Weights } from '../../src/evidence/weights.ts';
import {
  type Change,
  newPieces,
  type Outcome,
  whatWouldChange,
} from '../../src/evidence/what-would-change.ts';
import { type LensId, lensIds, signIds, type Track, tracks } from '../../src/framework/ids.ts';
import { evidenceOf, ledger, mirrored, runs, weights } from './ledgers.ts';

const outcomes: readonly Outcome[] = [...tracks, 'balanced'];

/** The talk as it would be if the change were made, scored by the ordinary scorecard. */
function applied(change: Change, pieces: readonly Evidence[], weighing: Weights) {
  if (change.kind === 'weights') {
    const changed = Object.fromEntries(change.weights.map(({ lens, to }) => [lens, to]));
    return scorecard(pieces, { ...weighing, ...changed });
  }
  const added = change.pieces.flatMap(({ lens, count }) => {
    const heard = pieces.filter((piece) => piece.lens === lens && piece.status !== 'struck');
    return newPieces(heard, change.leansTo, change.strength, count).map((piece) =>
      evidenceOf(lens, piece.leansTo, piece),
    );
  });
  return scorecard([...pieces, ...added], weighing);
}

test('what is said to change the result does: every one comes true when it is applied', () => {
  let changes = 0;
  const often = runs(1000);
  fc.assert(
    fc.property(ledger, weights, (pieces, weighing) => {
      for (const change of whatWouldChange(pieces, weighing)) {
        changes += 1;
        expect(applied(change, pieces, weighing).leaning).toBe(change.outcome);
      }
    }),
    often,
  );
  // Half of the pieces are what only a model found, and count nothing.
  expect(changes).toBeGreaterThan((often.numRuns ?? 0) / 2);
});

test('a mirrored ledger would change by the mirrored changes', () => {
  const opposite = { technical: 'management', management: 'technical', balanced: 'balanced' } as const;
  const size = (change: Change) =>
    change.kind === 'weights'
      ? change.weights.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0)
      : [change.strength, change.pieces.reduce((sum, { count }) => sum + count, 0)];
  const sizes = (found: Change[]) =>
    new Map(found.map((change) => [`${change.kind} ${change.outcome}`, size(change)]));
  fc.assert(
    fc.property(ledger, weights, (pieces, weighing) => {
      const mirror = whatWouldChange(mirrored(pieces), weighing).map((change) => ({
        ...change,
        outcome: opposite[change.outcome],
      }));
      expect(sizes(mirror)).toEqual(sizes(whatWouldChange(pieces, weighing)));
    }),
    runs(500),
  );
});

/** Every way to add so many pieces for a track, at one strength, to the five lenses. */
function* additions(
  count: number,
  over: readonly LensId[] = lensIds,
): Generator<{ lens: LensId; count: number }[]> {
  const [lens, ...others] = over;
  if (lens) {
    for (let here = count; here >= 0; here -= 1) {
      for (const rest of additions(count - here, others))
        yield here > 0 ? [{ lens, count: here }, ...rest] : rest;
    }
  } else if (count === 0) yield [];
}

/** The fewest pieces, the least strength, the fewest lenses: found by trying all, with the ordinary scorecard. */
function leastEvidence(pieces: readonly Evidence[], weighing: Weights, outcome: Outcome, leansTo: Track) {
  for (let count = 1; count <= 3; count += 1) {
    for (const strength of strengths) {
      const doing = [...additions(count)].filter((added) => {
        const change: Change = { kind: 'evidence', outcome, leansTo, strength, pieces: added };
        return applied(change, pieces, weighing).leaning === outcome;
      });
      if (doing.length > 0) {
        return { count, strength, lenses: Math.min(...doing.map((added) => added.length)) };
      }
    }
  }
  return null;
}

test('no less evidence would do, and what would do is never missed: held against trying all', () => {
  fc.assert(
    fc.property(ledger, weights, (pieces, weighing) => {
      const now = scorecard(pieces, weighing);
      if (now.balance === null) return;
      for (const outcome of outcomes.filter((other) => other !== now.leaning)) {
        const toward = now.balance < 0 ? 'management' : 'technical';
        const leansTo = outcome === 'balanced' ? toward : outcome;
        const change = whatWouldChange(pieces, weighing).find(
          (candidate) => candidate.kind === 'evidence' && candidate.outcome === outcome,
        );
        const found = change?.kind === 'evidence' && {
          count: change.pieces.reduce((sum, { count }) => sum + count, 0),
          strength: change.strength,
          lenses: change.pieces.length,
        };
        const least = leastEvidence(pieces, weighing, outcome, leansTo);
        if (least) expect(found).toEqual(least);
        else if (found) expect(found.count).toBeGreaterThan(3);
        if (change?.kind === 'evidence') expect(change.leansTo).toBe(leansTo);
      }
    }),
    runs(200),
  );
});

/** Steps, then lenses that are touched, then lenses that are left out altogether. */
type Size = [steps: number, lenses: number, leftOut: number];

function sizeOf(weights: readonly { from: number; to: number }[]): Size {
  const changed = weights.filter(({ from, to }) => from !== to);
  return [
    changed.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0),
    changed.length,
    changed.filter(({ to }) => to === 0).length,
  ];
}

const isLess = (a: Size, b: Size): boolean => (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) < 0;

/** All 1,024 settings of the five weights. */
const settings = lensIds.reduce<Weights[]>(
  (some, lens) => some.flatMap((setting) => [0, 1, 2, 3].map((weight) => ({ ...setting, [lens]: weight }))),
  [equalWeights],
);

test('no smaller change of weights would do, and what would do is never missed: held against trying all', () => {
  fc.assert(
    fc.property(ledger, weights, (pieces, weighing) => {
      const now = scorecard(pieces, weighing);
      if (now.balance === null) return;
      const least = new Map<string, Size>();
      for (const setting of settings) {
        const { leaning } = scorecard(pieces, setting);
        const size = sizeOf(lensIds.map((lens) => ({ from: weighing[lens], to: setting[lens] })));
        const known = least.get(leaning);
        if (!known || isLess(size, known)) least.set(leaning, size);
      }
      for (const outcome of outcomes.filter((other) => other !== now.leaning)) {
        const change = whatWouldChange(pieces, weighing).find(
          (candidate) => candidate.kind === 'weights' && candidate.outcome === outcome,
        );
        expect(change?.kind === 'weights' ? sizeOf(change.weights) : undefined).toEqual(least.get(outcome));
      }
    }),
    runs(60),
  );
});

test('new evidence brings the signs of its track and then words without a sign, those heard least first', () => {
  const signs = (pieces: readonly Evidence[], count: number) =>
    newPieces(pieces, 'technical', 2, count).map(({ sign }) => sign);
  const [first, ...others] = signIds.filter((sign) => sign.startsWith('sign.technical.'));
  expect(signs([], 6)).toEqual([first, ...others, null]);
  const heard = [evidenceOf('energy', 'technical', { sign: first ?? null })];
  expect(signs(heard, 6)).toEqual([...others, null, first]);
});

test('nothing is said to change what is not known yet', () => {
  expect(whatWouldChange([evidenceOf('energy', 'technical')], equalWeights)).toEqual([]);
});

test('worked by hand: three lenses of one mind, one against', () => {
  const pieces = [
    evidenceOf('energy', 'technical', { strength: 2 }),
    evidenceOf('impact', 'technical', { strength: 2 }),
    evidenceOf('values', 'management', { strength: 2 }),
  ];
  // -4/7, -4/7 and 4/7: the mean is -0.19, balanced.
  expect(scorecard(pieces, equalWeights).leaning).toBe('balanced');
  expect(whatWouldChange(pieces, equalWeights)).toEqual([
    { kind: 'weights', outcome: 'technical', weights: [{ lens: 'energy', from: 1, to: 2 }] },
    {
      kind: 'evidence',
      outcome: 'technical',
      leansTo: 'technical',
      strength: 1,
      pieces: [{ lens: 'energy', count: 1 }],
    },
    {
      kind: 'weights',
      outcome: 'management',
      weights: [
        { lens: 'energy', from: 1, to: 0 },
        { lens: 'impact', from: 1, to: 0 },
      ],
    },
    {
      kind: 'evidence',
      outcome: 'management',
      leansTo: 'management',
      strength: 3,
      pieces: [
        { lens: 'energy', count: 1 },
        { lens: 'impact', count: 1 },
      ],
    },
  ]);
});
