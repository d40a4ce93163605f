import { expect, test } from 'vitest';
import { chosenQuotes, shortened } from '../../src/web/sheet/chosen-quotes.ts';
import type { Evidence } from '../../src/web/wire/types.ts';

const piece = (id: string, strength: 1 | 2 | 3, status: Evidence['status']): Evidence => ({
  id,
  messageId: 'm',
  start: 0,
  end: 1,
  quote: 'x',
  lens: 'energy',
  sign: null,
  leansTo: 'both',
  strength,
  status,
  source: 'coach',
  sure: true,
});

test('the quotes on paper are the confirmed and the strong ones, and it says how many more there are', () => {
  const { quotes, more } = chosenQuotes([
    piece('a', 1, 'proposed'),
    piece('b', 3, 'proposed'),
    piece('c', 1, 'confirmed'),
  ]);
  expect(quotes.map(({ id }) => id)).toEqual(['c', 'b']);
  expect(more).toBe(1);
});

test('a long quote ends after a whole word and shows that it was cut', () => {
  const long = 'word '.repeat(60).trim();
  expect(shortened(long)).toMatch(/^(word )*word…$/);
  expect(shortened(long).length).toBeLessThan(152);
  expect(shortened('short')).toBe('short');
});
