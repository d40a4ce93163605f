import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { scorecard } from '../../src/evidence/scorecard.ts';
import { equalWeights, type Weights } from '../../src/evidence/weights.ts';
import { type Change, newPieces, whatWouldChange } from '../../src/evidence/what-would-change.ts';
import { evidenceOf, ledger, mirrored, runs, weights } from './ledgers.ts';

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
  expect(changes).toBeGreaterThan(often.numRuns ?? 0);
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
