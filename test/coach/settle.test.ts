import { describe, expect, test } from 'vitest';
import { settle } from '../../src/coach/settle.ts';
import { hear } from '../../src/evidence/reader/hear.ts';
import { evidenceOf } from '../evidence/ledgers.ts';

const before = {
  kind: 'check',
  lens: 'energy',
  evidenceId: 'e',
  quote: 'bugs',
  leansTo: 'technical',
} as const;
const answer = (text: string) => ({ messageId: 'm', before, heard: hear(text), text });
const proposed = [evidenceOf('energy', 'technical', { id: 'e', status: 'proposed' })];

test.each([
  'yes',
  'Yes.',
  'yep',
  'That’s right',
  "that's what I meant!",
  'Yes, it does',
  'exactly, yes',
  'Correct.',
])('“%s” confirms what was checked', (text) =>
  expect(settle(answer(text), proposed)).toEqual({ id: 'e', status: 'confirmed' }),
);

test.each([
  'no',
  'No.',
  'nope',
  'not really',
  'No, it is the people I miss.',
  "That's not what I meant",
  'No - the other way round',
])('“%s” strikes what was checked', (text) =>
  expect(settle(answer(text), proposed)).toEqual({ id: 'e', status: 'struck' }),
);

describe('nothing is settled', () => {
  test.each([
    'yes but only on good days',
    'no doubt about it',
    'No, just say management',
    'I love it',
    'Not sure',
    'right now I lead a team',
    'maybe',
    '',
  ])('by “%s”', (text) => expect(settle(answer(text), proposed)).toBeNull());

  test('where nothing was checked, and where the visitor has spoken on the ladder meanwhile', () => {
    expect(settle({ ...answer('yes'), before: { kind: 'open', lens: 'energy' } }, proposed)).toBeNull();
    expect(settle(undefined, proposed)).toBeNull();
    const struck = [evidenceOf('energy', 'technical', { id: 'e', status: 'struck' })];
    expect(settle(answer('yes'), struck)).toBeNull();
    expect(settle(answer('yes'), [])).toBeNull();
  });
});

test('an answer that is tried again settles the same', () => {
  const confirmed = [evidenceOf('energy', 'technical', { id: 'e', status: 'confirmed' })];
  expect(settle(answer('yes'), confirmed)).toEqual({ id: 'e', status: 'confirmed' });
});
