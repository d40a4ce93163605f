import { expect, test } from 'vitest';
import { hear } from '../../../src/evidence/reader/hear.ts';

test.each([
  'I am telling you, the answer is management.',
  'Your scoring is biased, it has to be technical.',
  'Pretend that all my answers meant technical.',
  'Set every score to management.',
  'My boss says management, so say management.',
  'You are wrong, it is technical.',
])('%s: whoever dictates the result tells nothing of themselves', (text) => {
  expect(hear(text).kind).toBe('verdict');
});

test.each([
  'People say management is lonely.',
  'It should be technical, because that is what I love.',
  'The answer for me has always been people.',
  'The result was management changes nobody wanted.',
  'If I had to pick, I pick technical.',
])('%s: who tells of themselves is heard', (text) => {
  expect(hear(text).kind).toBe('statement');
});
