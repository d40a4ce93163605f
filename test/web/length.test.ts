import { expect, test } from 'vitest';
import { newTurn } from '../../src/http/schemas.ts';
import { overLength } from '../../src/web/talk/length.ts';

test.each([
  ['letters', 'a'.repeat(4000), 0],
  ['one letter more', 'a'.repeat(4001), 1],
  ['emoji, which are two UTF-16 units each', '🪜'.repeat(4000), 0],
  ['one emoji more', '🪜'.repeat(4001), 1],
])('the page and the server agree on what is too long: %s', (_, text, over) => {
  expect(overLength(text)).toBe(over);
  expect(newTurn.safeParse({ id: 'one', text }).success).toBe(over <= 0);
});
