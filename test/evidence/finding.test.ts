import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingOf } from '../../src/evidence/finding.ts';
import { type LensScore, type Scorecard, scorecard } from '../../src/evidence/scorecard.ts';
import { equalWeights } from '../../src/evidence/weights.ts';
import { lensIds } from '../../src/framework/ids.ts';
import { evidenceOf, ledger, mirrored, runs, weights } from './ledgers.ts';

/** A scorecard as it might be; lenses that are not given were not heard. */
function cardWith(card: Partial<Scorecard>, scores: Partial<Record<LensScore['lens'], Partial<LensScore>>>) {
  const lenses = lensIds.map((lens): LensScore => {
    const silent: LensScore = {
      lens,
      weight: 1,
      leaning: 'not-enough-evidence',
      balance: null,
      torn: false,
      evidence: [],
    };
    return { ...silent, ...scores[lens] };
  });
  return {
    leaning: 'technical',
    balance: -0.5,
    confidence: 'fair',
    coverage: 0.6,
    blindSpots: { lenses: [], oneSided: [], signs: [] },
    ...card,
    lenses,
  } satisfies Scorecard;
}

const technical = { leaning: 'technical' } as const;
const management = { leaning: 'management' } as const;
const torn = { leaning: 'balanced', torn: true } as const;

test.each([
  [[], 0, 3],
  [['energy'], 1, 2],
  [['energy', 'values'], 2, 1],
] as const)(
  'after %j it says how many lenses are still missing to a first picture',
  (heard, covered, missing) => {
    const card = scorecard(
      heard.map((lens) => evidenceOf(lens, 'technical')),
      equalWeights,
    );
    expect(findingOf(card)).toEqual({ kind: 'not-enough-evidence', covered, missing });
  },
);

test.each([3, 5])(
  'with %d lenses heard and all weighed 0, none is missing and still nothing is said',
  (many) => {
    const card = scorecard(
      lensIds.slice(0, many).map((lens) => evidenceOf(lens, 'technical')),
      { energy: 0, impact: 0, growth: 0, values: 0, lifestyle: 0 },
    );
    expect(findingOf(card)).toEqual({ kind: 'not-enough-evidence', covered: many, missing: 0 });
  },
);

test('a stored scorecard that lacks its balance or its confidence says nothing', () => {
  const heard = { energy: technical, impact: technical, growth: technical };
  const nothing = { kind: 'not-enough-evidence', covered: 3, missing: 0 };
  expect(findingOf(cardWith({ balance: null }, heard))).toEqual(nothing);
  expect(findingOf(cardWith({ confidence: null }, heard))).toEqual(nothing);
  expect(findingOf(cardWith({ leaning: 'not-enough-evidence' }, heard))).toEqual(nothing);
});

test('a balanced finding names the lenses that are torn, and takes no side', () => {
  const card = cardWith(
    { leaning: 'balanced', balance: 0.1, confidence: 'good' },
    { energy: torn, impact: management, values: technical, lifestyle: torn },
  );
  expect(findingOf(card)).toEqual({
    kind: 'balanced',
    covered: 4,
    leftOut: [],
    confidence: 'good',
    torn: ['energy', 'lifestyle'],
  });
});

test.each([
  ['technical', -0.5, ['growth', 'values']],
  ['management', 0.5, ['energy']],
] as const)(
  'a finding for %s names the lenses against it, and those that are torn',
  (leaning, balance, against) => {
    const card = cardWith(
      { leaning, balance, confidence: 'low' },
      {
        energy: technical,
        impact: torn,
        growth: management,
        values: management,
        lifestyle: { leaning: 'balanced' },
      },
    );
    expect(findingOf(card)).toEqual({
      kind: leaning,
      covered: 5,
      leftOut: [],
      confidence: 'low',
      degree: 'clearly',
      against,
      torn: ['impact'],
    });
  },
);

test('a lens that the visitor weighs 0 was heard, but speaks neither against nor for both', () => {
  const ignored = { energy: technical, impact: { ...torn, weight: 0 }, growth: { ...management, weight: 0 } };
  expect(findingOf(cardWith({}, ignored))).toMatchObject({
    covered: 3,
    leftOut: ['impact', 'growth'],
    against: [],
    torn: [],
  });
  expect(findingOf(cardWith({ leaning: 'balanced' }, ignored))).toMatchObject({
    covered: 3,
    leftOut: ['impact', 'growth'],
    torn: [],
  });
});

describe('how much better a track fits', () => {
  test.each([
    [0.2, 'somewhat'],
    [0.3999, 'somewhat'],
    [0.4, 'clearly'],
    [0.6499, 'clearly'],
    [0.65, 'much'],
    [1, 'much'],
  ])('%d from the middle is %s, on either side', (distance, degree) => {
    const heard = { energy: technical, impact: technical, growth: technical };
    expect(findingOf(cardWith({ balance: -distance }, heard))).toMatchObject({ degree });
    expect(findingOf(cardWith({ leaning: 'management', balance: distance }, heard))).toMatchObject({
      degree,
    });
  });
});

test('for random ledgers: the finding says what the scorecard says, and its mirror the mirrored thing', () => {
  const opposite = { technical: 'management', management: 'technical' } as const;
  fc.assert(
    fc.property(ledger, weights, (pieces, weighing) => {
      const card = scorecard(pieces, weighing);
      const finding = findingOf(card);
      expect(finding.kind).toBe(card.leaning);
      expect(finding.covered).toBe(Math.round(card.coverage * 5));
      const kind =
        finding.kind === 'technical' || finding.kind === 'management' ? opposite[finding.kind] : finding.kind;
      expect(findingOf(scorecard(mirrored(pieces), weighing))).toEqual({ ...finding, kind });
    }),
    runs(500),
  );
});
