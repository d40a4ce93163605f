import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedWithin, lensBalance } from '../../src/evidence/balance.ts';
import { type Scorecard, scorecard } from '../../src/evidence/scorecard.ts';
import { equalWeights } from '../../src/evidence/weights.ts';
import { lensIds, signIds } from '../../src/framework/ids.ts';
import { evidenceOf, ledger, mirrored, piece, trackOf, weights } from './ledgers.ts';

const runs = { numRuns: 2000 };
const opposite = { technical: 'management', management: 'technical' } as const;
const mirrorOf = (leaning: Scorecard['leaning']) =>
  leaning === 'technical' || leaning === 'management' ? opposite[leaning] : leaning;
const negated = (balance: number | null) => (balance === null ? null : balance === 0 ? 0 : -balance);
const place = { technical: -1, balanced: 0, management: 1 } as const;

describe('for thousands of random ledgers', () => {
  test('a mirrored ledger gives the mirrored result exactly', () => {
    fc.assert(
      fc.property(ledger, weights, (pieces, weighing) => {
        const card = scorecard(pieces, weighing);
        const mirror = scorecard(mirrored(pieces), weighing);
        expect(mirror.leaning).toBe(mirrorOf(card.leaning));
        expect(mirror.balance).toEqual(negated(card.balance));
        expect(mirror.confidence).toBe(card.confidence);
        expect(mirror.lenses.map(({ balance }) => balance)).toEqual(
          card.lenses.map(({ balance }) => negated(balance)),
        );
      }),
      runs,
    );
  });

  test('the order of the evidence changes nothing', () => {
    fc.assert(
      fc.property(
        ledger.chain((pieces) =>
          fc.tuple(fc.constant(pieces), fc.shuffledSubarray(pieces, { minLength: pieces.length })),
        ),
        weights,
        ([pieces, shuffled], weighing) => {
          const { lenses, ...card } = scorecard(pieces, weighing);
          const { lenses: others, ...other } = scorecard(shuffled, weighing);
          expect(other).toEqual(card);
          expect(others.map(({ balance, leaning }) => [balance, leaning])).toEqual(
            lenses.map(({ balance, leaning }) => [balance, leaning]),
          );
        },
      ),
      runs,
    );
  });

  test('one more piece toward a track never turns the leaning away from it, nor moves a lens that was heard', () => {
    fc.assert(
      fc.property(
        ledger,
        piece,
        fc.constantFrom('technical', 'management'),
        weights,
        (pieces, extra, track, weighing) => {
          const more = { ...extra, leansTo: track, status: 'confirmed' as const };
          const before = scorecard(pieces, weighing);
          const after = scorecard([...pieces, more], weighing);
          const direction = place[track];
          if (before.leaning !== 'not-enough-evidence' && after.leaning !== 'not-enough-evidence') {
            expect(direction * (place[after.leaning] - place[before.leaning])).toBeGreaterThanOrEqual(0);
          }
          const wasHeard = before.lenses.find(({ lens }) => lens === more.lens)?.balance;
          const isHeard = after.lenses.find(({ lens }) => lens === more.lens)?.balance;
          if (wasHeard !== null && wasHeard !== undefined && isHeard !== null && isHeard !== undefined) {
            expect(direction * (isHeard - wasHeard)).toBeGreaterThanOrEqual(0);
            expect(direction * ((after.balance ?? 0) - (before.balance ?? 0))).toBeGreaterThanOrEqual(-1e-12);
          }
        },
      ),
      runs,
    );
  });

  test('struck evidence counts nothing', () => {
    fc.assert(
      fc.property(ledger, weights, (pieces, weighing) => {
        const kept = pieces.filter(({ status }) => status !== 'struck');
        expect(scorecard(pieces, weighing)).toEqual(scorecard(kept, weighing));
      }),
      runs,
    );
  });

  test('every figure is within its bounds, and the leaning follows from the balance', () => {
    fc.assert(
      fc.property(ledger, weights, (pieces, weighing) => {
        const { balance, leaning, coverage, lenses } = scorecard(pieces, weighing);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        for (const { balance: own } of lenses) if (own !== null) expect(Math.abs(own)).toBeLessThan(1);
        if (balance === null) expect(leaning).toBe('not-enough-evidence');
        else if (Math.abs(balance) < balancedWithin) expect(leaning).toBe('balanced');
        else expect(leaning).toBe(balance < 0 ? 'technical' : 'management');
      }),
      runs,
    );
  });

  test('fewer than three lenses give no number', () => {
    fc.assert(
      fc.property(ledger, weights, (pieces, weighing) => {
        const two = pieces.filter(({ lens }) => lens === 'energy' || lens === 'impact');
        const card = scorecard(two, weighing);
        expect(card.leaning).toBe('not-enough-evidence');
        expect([card.balance, card.confidence, ...card.lenses.map(({ balance }) => balance)]).toEqual(
          Array.from({ length: 2 + lensIds.length }, () => null),
        );
      }),
      runs,
    );
  });

  test('weights are scale-free: only their proportions count', () => {
    fc.assert(
      fc.property(ledger, weights, (pieces, weighing) => {
        const doubled = Object.fromEntries(lensIds.map((lens) => [lens, weighing[lens] * 2]));
        const card = scorecard(pieces, weighing);
        const scaled = scorecard(pieces, { ...weighing, ...doubled });
        expect(scaled.leaning).toBe(card.leaning);
        expect(scaled.confidence).toBe(card.confidence);
        if (card.balance !== null) expect(scaled.balance).toBeCloseTo(card.balance, 12);
      }),
      runs,
    );
  });
});

test('every sign of both tracks heard on every lens is balanced at exactly 0, though the article lists 4 and 5', () => {
  const everything = lensIds.flatMap((lens) =>
    signIds.map((sign) => evidenceOf(lens, trackOf(sign), { sign })),
  );
  const card = scorecard(everything, equalWeights);
  expect(card.balance).toBe(0);
  expect(card.leaning).toBe('balanced');
  expect(card.confidence).toBe('good');
});

test('a sign that is repeated on one lens counts once, at its strongest', () => {
  const sign = 'sign.technical.mastery';
  const once = [evidenceOf('growth', 'technical', { sign, strength: 3 })];
  const often = [...once, evidenceOf('growth', 'technical', { sign, strength: 1 }), ...once];
  expect(lensBalance(often)).toBe(lensBalance(once));
});

test('evidence without a sign counts as one sign more', () => {
  const signed = [evidenceOf('energy', 'technical', { sign: 'sign.technical.mastery', strength: 2 })];
  const unsigned = evidenceOf('energy', 'technical', { strength: 1 });
  expect(lensBalance([...signed, unsigned])).toBe(-3 / 4.5);
  expect(lensBalance([...signed, unsigned, unsigned])).toBe(-3 / 4.5);
});

test('the arithmetic, worked by hand: one mention is 0.4, one strong piece two thirds', () => {
  expect(lensBalance([evidenceOf('energy', 'management', { strength: 1 })])).toBe(0.4);
  expect(lensBalance([evidenceOf('energy', 'management', { strength: 3 })])).toBeCloseTo(2 / 3, 12);
  const pieces = [
    evidenceOf('energy', 'technical', { strength: 3 }),
    evidenceOf('impact', 'technical', { strength: 3 }),
    evidenceOf('values', 'management', { strength: 3 }),
  ];
  const card = scorecard(pieces, { ...equalWeights, energy: 3 });
  expect(card.balance).toBeCloseTo((-2 / 3) * (3 / 5), 12);
  expect(card.leaning).toBe('technical');
  expect(card.coverage).toBe(0.6);
  expect(card.confidence).toBe('fair');
});

test('blind spots are what was never spoken of, or on one side only', () => {
  const { blindSpots } = scorecard(
    [
      evidenceOf('energy', 'technical', { sign: 'sign.technical.mastery' }),
      evidenceOf('impact', 'both'),
      evidenceOf('growth', 'management', { status: 'struck' }),
    ],
    equalWeights,
  );
  expect(blindSpots.lenses).toEqual(['growth', 'values', 'lifestyle']);
  expect(blindSpots.oneSided).toEqual([{ lens: 'energy', missing: 'management' }]);
  expect(blindSpots.signs).toHaveLength(signIds.length - 1);
});

test('with every covered lens weighed 0 there is nothing to say', () => {
  const pieces = lensIds.map((lens) => evidenceOf(lens, 'technical'));
  const nothing = { energy: 0, impact: 0, growth: 0, values: 0, lifestyle: 0 };
  expect(scorecard(pieces, nothing).leaning).toBe('not-enough-evidence');
});
