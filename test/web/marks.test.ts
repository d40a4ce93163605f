import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtEvidence, mannerOf } from '../../src/web/talk/marks.ts';
import type { Evidence } from '../../src/web/wire/types.ts';

const evidence = (id: string, start: number, end: number, more: Partial<Evidence> = {}): Evidence => ({
  id,
  messageId: 'm',
  start,
  end,
  quote: '',
  lens: 'energy',
  sign: null,
  leansTo: 'technical',
  strength: 2,
  status: 'proposed',
  source: 'coach',
  sure: true,
  ...more,
});

const cut = (text: string, ...ledger: Evidence[]) =>
  cutAtEvidence(text, ledger).map(({ text: words, evidence: under }) => [
    words,
    under.map(({ id }) => id).join(' '),
  ]);

test('a message without evidence stays in one piece', () => {
  expect(cut('I like depth')).toEqual([['I like depth', '']]);
  expect(cut('')).toEqual([]);
});

test('quotes that overlap share the stretch between them', () => {
  expect(cut('0123456789', evidence('a', 1, 6), evidence('b', 4, 8))).toEqual([
    ['0', ''],
    ['123', 'a'],
    ['45', 'a b'],
    ['67', 'b'],
    ['89', ''],
  ]);
});

test('a struck quote leaves no mark', () => {
  expect(cut('0123', evidence('a', 0, 2, { status: 'struck' }))).toEqual([['0123', '']]);
});

test('cutting never changes a letter of what was written', () => {
  const ledger = fc.array(fc.tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -3, max: 60 })));
  fc.assert(
    fc.property(fc.string({ maxLength: 50, unit: 'grapheme' }), ledger, (text, spans) => {
      const stretches = cutAtEvidence(
        text,
        spans.map(([start, end], index) => evidence(String(index), start, end)),
      );
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      for (const stretch of stretches) expect(stretch.text).not.toBe('');
    }),
  );
});

test('an underline has a track’s manner only where all evidence under it agrees', () => {
  const technical = { leansTo: 'technical' } as const;
  expect(mannerOf([technical, technical])).toBe('technical');
  expect(mannerOf([technical, { leansTo: 'management' }])).toBe('both');
  expect(mannerOf([{ leansTo: 'both' }])).toBe('both');
});
