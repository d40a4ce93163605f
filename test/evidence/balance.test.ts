import { expect, test } from 'vitest';
import {
  balanceOf,
  isTorn,
  leaningOf,
  leanings,
  lensBalance,
  pull,
  strongestBySign,
} from '../../src/evidence/balance.ts';
import type { LeansTo, Strength } from '../../src/evidence/evidence.ts';
import { evidenceOf } from './ledgers.ts';

const mastery = 'sign.technical.mastery';
const mentoring = 'sign.technical.mentoring-not-managing';

const said = (leansTo: LeansTo, ...strengths: Strength[]) =>
  strengths.map((strength) => evidenceOf('energy', leansTo, { strength }));

test('a reading leans one of four ways, under the names that summaries are stored with', () => {
  expect(leanings).toEqual(['technical', 'management', 'balanced', 'not-enough-evidence']);
});

test.each([
  [0, 0, 0],
  [1, 0, -1 / 2.5],
  [0, 1, 1 / 2.5],
  [2, 5, 3 / 8.5],
  [12, 0, -12 / 13.5],
  [12, 12, 0],
])('pulls of %d and %d balance at %d', (technical, management, balance) => {
  expect(balanceOf(technical, management)).toBeCloseTo(balance, 12);
});

test.each([
  [-1, 'technical'],
  [-0.2, 'technical'],
  [-0.1999, 'balanced'],
  [0, 'balanced'],
  [0.1999, 'balanced'],
  [0.2, 'management'],
  [1, 'management'],
] as const)('a balance of %d is called %s: two tenths are enough to lean', (balance, leaning) => {
  expect(leaningOf(balance)).toBe(leaning);
});

test('silence pulls nowhere', () => {
  expect([pull([], 'technical'), pull([], 'management'), lensBalance([])]).toEqual([0, 0, 0]);
});

test('the four strongest signs count, in whatever order they were heard', () => {
  const strengths: [sign: 'problem-solving' | 'mastery' | 'impact-through-expertise', Strength][] = [
    ['problem-solving', 1],
    ['mastery', 3],
    ['impact-through-expertise', 2],
  ];
  const pieces = [
    ...strengths.map(([sign, strength]) =>
      evidenceOf('energy', 'technical', { sign: `sign.technical.${sign}`, strength }),
    ),
    evidenceOf('energy', 'technical', { sign: mentoring, strength: 3 }),
    evidenceOf('energy', 'technical', { strength: 2 }),
  ];
  expect(pull(pieces, 'technical')).toBe(3 + 3 + 2 + 2);
  expect(pull(pieces.toReversed(), 'technical')).toBe(3 + 3 + 2 + 2);
  expect(pull(pieces, 'management')).toBe(0);
});

test('what leans to both pulls to each alike', () => {
  const both = said('both', 3);
  expect([pull(both, 'technical'), pull(both, 'management')]).toEqual([3, 3]);
  expect(lensBalance(both)).toBe(0);
});

test('a sign is heard at its strongest, and not at all where only a model found it', () => {
  const pieces = [
    evidenceOf('energy', 'technical', { sign: mastery, strength: 1 }),
    evidenceOf('energy', 'technical', { sign: mastery, strength: 3, sure: false }),
    evidenceOf('energy', 'both', { sign: mentoring, strength: 2 }),
    evidenceOf('energy', 'management', { strength: 3 }),
  ];
  expect(strongestBySign(pieces, 'technical')).toEqual(
    new Map([
      [mastery, 1],
      [mentoring, 2],
    ]),
  );
});

test.each([
  ['clear words for each side', [...said('technical', 2), ...said('management', 2)], true],
  ['clear words for both at once', said('both', 2), true],
  ['strong for one side and clear for the other', [...said('technical', 3), ...said('management', 2)], true],
  ['mere mentions on both sides', [...said('technical', 1), ...said('management', 1)], false],
  [
    'clear words for one side and a mention of the other',
    [...said('technical', 2), ...said('management', 1)],
    false,
  ],
  [
    'clear words for one side and strong ones of the other that only a model found',
    [...said('technical', 2), ...said('management', 3).map((piece) => ({ ...piece, sure: false }))],
    false,
  ],
  ['silence', [], false],
] as const)('%s: torn is %s', (_what, pieces, torn) => {
  expect(isTorn(pieces)).toBe(torn);
});

test('a lens that leans is not torn, however clearly both sides were heard', () => {
  const pieces = [
    evidenceOf('energy', 'technical', { sign: mastery, strength: 3 }),
    evidenceOf('energy', 'technical', { sign: mentoring, strength: 3 }),
    ...said('management', 3),
  ];
  // (3 - 6) / (3 + 6 + 1.5) = -0.29
  expect(isTorn(pieces)).toBe(false);
});
