import { expect, test } from 'vitest';
import { withoutSecrets } from '../src/start.ts';

test.each([
  ['libsql://db.example.org?authToken=secret', 'libsql://db.example.org'],
  ['https://user:secret@db.example.org/x', 'https://db.example.org/x'],
  ['file:data/two-ladders.db', 'file:data/two-ladders.db'],
])('of %s no secret is told', (url, told) => {
  expect(withoutSecrets(url)).toBe(told);
});
