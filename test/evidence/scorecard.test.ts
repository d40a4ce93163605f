import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedWithin, lensBalance } from '../../src/evidence/balance.ts';
import { confidences, overallBalance, type Scorecard, scorecard } from '../../src/evidence/scorecard.ts';
import { equalWeights } from '../../src/evidence/weights.ts';
import { lensIds, signIds } from '../../src/framework/ids.ts';
import { evidenceOf, ledger, mirrored, piece, runs, trackOf, weights } from './ledgers.ts';

const often = runs(2000);
const opposite = { technical: 'management', management: 'technical' } as const;
const mirrorOf = (leaning: Scorecard['leaning']) =>
  leaning === 'technical' || leaning === 'management' ? opposite[leaning] : leaning;
const negated = (balance: number | null) => (balance === null ? null : balance === 0 ? 0 : -balance);
const evenOn = (lens: 'energy' | 'impact') => evidenceOf(lens, 'both');
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
      often,
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
      often,
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
      often,
    );
  });

  test('struck evidence counts nothing', () => {
    fc.assert(
      fc.property(ledger, weights, (pieces, weighing) => {
        const kept = pieces.filter(({ status }) => status !== 'struck');
        expect(scorecard(pieces, weighing)).toEqual(scorecard(kept, weighing));
      }),
      often,
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
      often,
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
      often,
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
      often,
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

test('each lens is read by itself, with the ids of what counts there', () => {
  const pieces = [
    evidenceOf('energy', 'technical', { id: 'e1', strength: 1 }),
    evidenceOf('energy', 'technical', { id: 'e2', strength: 3, status: 'struck' }),
    evidenceOf('impact', 'both', { id: 'i1', strength: 3 }),
    evidenceOf('values', 'management', { id: 'v1', sign: 'sign.management.team-success', strength: 1 }),
    evidenceOf('values', 'management', { id: 'v2', strength: 3, status: 'confirmed' }),
  ];
  const nothing = { leaning: 'not-enough-evidence', balance: null, torn: false, evidence: [] };
  expect(scorecard(pieces, { ...equalWeights, energy: 2, growth: 0 }).lenses).toEqual([
    { lens: 'energy', weight: 2, leaning: 'technical', balance: -0.4, torn: false, evidence: ['e1'] },
    { lens: 'impact', weight: 1, leaning: 'balanced', balance: 0, torn: true, evidence: ['i1'] },
    { lens: 'growth', weight: 0, ...nothing },
    {
      lens: 'values',
      weight: 1,
      leaning: 'management',
      balance: 4 / 5.5,
      torn: false,
      evidence: ['v1', 'v2'],
    },
    { lens: 'lifestyle', weight: 1, ...nothing },
  ]);
});

test('with two lenses heard each is put into words already, without a number', () => {
  const card = scorecard(
    [evidenceOf('energy', 'technical'), evidenceOf('impact', 'management')],
    equalWeights,
  );
  expect(card.coverage).toBe(0.4);
  expect(card.lenses.map(({ leaning }) => leaning)).toEqual([
    'technical',
    'management',
    'not-enough-evidence',
    'not-enough-evidence',
    'not-enough-evidence',
  ]);
});

test('the overall balance is the weighted mean of three lenses or more, worked by hand', () => {
  const heard = [
    { weight: 3, balance: -0.6 },
    { weight: 1, balance: 0.4 },
    { weight: 0, balance: 0.9 },
  ];
  expect(overallBalance(heard)).toBeCloseTo((-1.8 + 0.4) / 4, 12);
  expect(overallBalance(heard.slice(0, 2))).toBeNull();
  expect(overallBalance([])).toBeNull();
  expect(overallBalance(heard.map(({ balance }) => ({ weight: 0, balance })))).toBeNull();
});

describe('confidence is coverage times agreement, in thirds', () => {
  const strongly = (lens: 'energy' | 'impact') =>
    [null, 'sign.technical.mastery' as const].map((sign) =>
      evidenceOf(lens, 'technical', { sign, strength: 3 }),
    );
  const evenly = (['growth', 'values', 'lifestyle'] as const).map((lens) => evidenceOf(lens, 'both'));

  test('low, fair and good are its words', () => {
    expect(confidences).toEqual(['low', 'fair', 'good']);
  });

  test('three of five lenses, of which half of the weight leans as the whole does: 0.3, low', () => {
    const pieces = [...strongly('energy'), ...evenly.slice(0, 2)];
    expect(scorecard(pieces, { ...equalWeights, energy: 2 })).toMatchObject({
      leaning: 'technical',
      coverage: 0.6,
      confidence: 'low',
    });
  });

  test('all five lenses, a third of the weight of one mind: just fair', () => {
    const pieces = [...strongly('energy'), evenOn('impact'), ...evenly];
    // -0.8 on a third of the weight: -0.27
    expect(scorecard(pieces, { ...equalWeights, energy: 2 })).toMatchObject({
      leaning: 'technical',
      confidence: 'fair',
    });
  });

  test('all five lenses, two thirds of the weight of one mind: just good', () => {
    const pieces = [...strongly('energy'), ...strongly('impact'), ...evenly];
    expect(scorecard(pieces, { energy: 2, impact: 2, growth: 1, values: 1, lifestyle: 0 })).toMatchObject({
      leaning: 'technical',
      coverage: 1,
      confidence: 'good',
    });
    expect(scorecard(pieces, { energy: 2, impact: 2, growth: 1, values: 1, lifestyle: 1 }).confidence).toBe(
      'fair',
    );
  });

  test('lenses that are balanced agree with a balanced whole', () => {
    const pieces = [evenOn('energy'), evenOn('impact'), ...evenly];
    expect(scorecard(pieces, equalWeights)).toMatchObject({ leaning: 'balanced', confidence: 'good' });
  });
});
