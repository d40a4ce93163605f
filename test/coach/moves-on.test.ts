import { expect, test } from 'vitest';
import { isTakenAsJoke, isTiredOfQuestion } from '../../src/coach/moves-on.ts';

test.each([
  'stop asking the same crap',
  'You already asked me that.',
  "I've already told you",
  "Didn't I answer that already?",
  'Please stop repeating yourself',
])('%s: something else is wanted', (text) => expect(isTiredOfQuestion(text)).toBe(true));

test.each([
  'I already told you that I love kernels',
  'My team keeps asking the same questions and I like answering them',
  'Stop asking juniors to guess: that is what I changed',
])('%s: tells of something', (text) => expect(isTiredOfQuestion(text)).toBe(false));

test.each(['That was a joke.', 'just kidding', "I'm being sarcastic", 'relax, it was only a joke'])(
  '%s: nothing of it is meant',
  (text) => expect(isTakenAsJoke(text)).toBe(true),
);

test.each(['We joke a lot in my team', 'That was a joke of a project, and I fixed it'])('%s: tells', (text) =>
  expect(isTakenAsJoke(text)).toBe(false),
);
