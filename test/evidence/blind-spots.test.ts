import { expect, test } from 'vitest';
import { blindSpots } from '../../src/evidence/blind-spots.ts';
import { lensIds, signIds } from '../../src/framework/ids.ts';
import { evidenceOf } from './ledgers.ts';

test('before a word is said everything is a blind spot, and nothing is one-sided', () => {
  expect(blindSpots([])).toEqual({ lenses: lensIds, oneSided: [], signs: signIds });
});

test('a lens is one-sided while one track is missing on it, whatever was said on the others', () => {
  const { lenses, oneSided } = blindSpots([
    evidenceOf('lifestyle', 'technical'),
    evidenceOf('energy', 'management'),
    evidenceOf('energy', 'management', { strength: 3 }),
    evidenceOf('impact', 'technical'),
    evidenceOf('impact', 'management'),
  ]);
  expect(lenses).toEqual(['growth', 'values']);
  expect(oneSided).toEqual([
    { lens: 'energy', missing: 'technical' },
    { lens: 'lifestyle', missing: 'management' },
  ]);
});

test('one piece that leans to both leaves no side missing', () => {
  expect(blindSpots([evidenceOf('values', 'both')]).oneSided).toEqual([]);
  expect(blindSpots([evidenceOf('values', 'both'), evidenceOf('values', 'technical')]).oneSided).toEqual([]);
});

test('a sign is heard on any lens, and words without a sign reveal none', () => {
  const heard = 'sign.management.team-success';
  const { signs } = blindSpots([
    evidenceOf('growth', 'management', { sign: heard }),
    evidenceOf('growth', 'both'),
  ]);
  expect(signs).toEqual(signIds.filter((sign) => sign !== heard));
  expect(signs).toHaveLength(8);
});
