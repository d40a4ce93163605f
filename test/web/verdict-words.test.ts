import { expect, test } from 'vitest';
import { beadAt, beadOfStanding, leaningOfStanding } from '../../src/web/ladder/bead.ts';
import { groundsWords, plainWords, verdictWords } from '../../src/web/ladder/verdict-words.ts';
import type { Leaning, Scorecard } from '../../src/web/wire/types.ts';

const lensIds = ['energy', 'impact', 'growth', 'values', 'lifestyle'] as const;

const card = (leaning: Leaning, balance: number | null, ...lenses: Leaning[]): Scorecard => ({
  leaning,
  balance,
  confidence: balance === null ? null : 'fair',
  coverage: 0,
  lenses: lensIds.map((lens, index) => ({
    lens,
    weight: 1,
    leaning: lenses[index] ?? 'not-enough-evidence',
    balance: null,
    torn: false,
    evidence: [],
  })),
  blindSpots: { lenses: [], oneSided: [], signs: [] },
});

const said = (scorecard: Scorecard) => `${plainWords(verdictWords(scorecard))} ${groundsWords(scorecard)}`;

test('under three lenses there is no leaning, no number, and it says what is missing', () => {
  expect(said(card('not-enough-evidence', null))).toBe(
    'Too early for a leaning: three more lenses, and there is a first picture. ',
  );
  expect(said(card('not-enough-evidence', null, 'technical', 'management'))).toBe(
    'Too early for a leaning: one more lens, and there is a first picture. ',
  );
});

test('when every lens counts nothing, that is what it says', () => {
  const zeroed = card('not-enough-evidence', null, 'technical', 'technical', 'balanced');
  expect(said(zeroed)).toMatch(/set to count nothing/);
});

test('a lens that is set to count nothing is heard, and said to be left out', () => {
  const leans = card('balanced', 0.1, 'technical', 'management', 'balanced', 'technical');
  const lenses = leans.lenses.map((each) => (each.lens === 'energy' ? { ...each, weight: 0 } : each));
  expect(groundsWords({ ...leans, lenses })).toBe(
    'Confidence: fair. Four of five lenses were heard, and Energy is set to count nothing.',
  );
});

test('it says how the paths fit, how sure that is, and what pulls the other way', () => {
  expect(said(card('technical', -0.3, 'technical', 'technical', 'balanced', 'management'))).toBe(
    'On what you said, the technical path fits you somewhat better. Confidence: fair. Four of five lenses were heard, and Values pulls the other way.',
  );
});

test('a tie is a result like any other', () => {
  expect(said(card('balanced', 0.1, 'technical', 'management', 'balanced'))).toBe(
    'On what you said, both paths fit you about equally well. Confidence: fair. Three of five lenses were heard.',
  );
});

test('the two tracks get the same sentence, mirrored', () => {
  for (const balance of [0.25, 0.4, 0.5, 0.7, 1]) {
    const one = said(card('technical', -balance, 'technical', 'management', 'technical'));
    const other = said(card('management', balance, 'management', 'technical', 'management'));
    expect(other.replace('management', 'X').replace('Energy', 'Y')).toBe(
      one.replace('technical', 'X').replace('Energy', 'Y'),
    );
  }
});

test('a bead sits at the balance, at a notch while only the direction is known, nowhere on an open rung', () => {
  expect(beadAt('technical', -0.7)).toBe(-0.7);
  expect(beadAt('technical', null)).toBe(-0.4);
  expect(beadAt('management', null)).toBe(0.4);
  expect(beadAt('balanced', null)).toBe(0);
  expect(beadAt('not-enough-evidence', null)).toBeNull();
  expect([0, 5, 10].map(beadOfStanding)).toEqual([-1, 0, 1]);
  expect([4, 5, 6].map(leaningOfStanding)).toEqual(['technical', 'balanced', 'management']);
});
