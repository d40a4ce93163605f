import { expect, test } from 'vitest';
import { agree } from '../../../src/coach/scoring/agree.ts';
import { lensBalance } from '../../../src/evidence/balance.ts';
import { evidenceOf } from '../../evidence/ledgers.ts';

const at = (start: number, leansTo: 'technical' | 'management') =>
  evidenceOf('energy', leansTo, { id: `${start}-${leansTo}`, start, end: start + 5 });

test('what both readings found is sure; what one found is less sure; what they read in opposite ways does not stand', () => {
  const { found, disagreements } = agree(
    [at(0, 'technical'), at(10, 'technical'), at(20, 'management')],
    [at(2, 'technical'), at(20, 'technical'), at(30, 'management')],
  );
  expect(found.map(({ start, sure }) => [start, sure])).toEqual([
    [0, true],
    [10, false],
    [30, false],
  ]);
  expect(disagreements).toBe(3);
});

test('the order of the two readings changes nothing that counts', () => {
  const first = [at(0, 'technical'), at(10, 'technical')];
  const second = [at(0, 'technical'), at(30, 'management')];
  const one = agree(first, second);
  const other = agree(second, first);
  expect(other.disagreements).toBe(one.disagreements);
  expect(lensBalance(other.found)).toBe(lensBalance(one.found));
});

test('what only a model found counts nothing until the visitor confirms it', () => {
  const unsure = evidenceOf('energy', 'management', { strength: 2, sure: false });
  expect(lensBalance([unsure])).toBe(0);
  expect(lensBalance([{ ...unsure, status: 'confirmed' }])).toBe(2 / 3.5);
});
