import { describe, expect, test } from 'vitest';
import { asksAgain } from '../../src/coach/asks-again.ts';
import { asksToErase } from '../../src/coach/asks-to-erase.ts';
import { isDislike } from '../../src/coach/dislike.ts';
import { pleads } from '../../src/coach/pleads.ts';
import { asksYesOrNo } from '../../src/coach/reply/yes-or-no.ts';

test.each([
  'what do you mean?',
  'What do you mean by that?',
  'Can you explain that question?',
  'say that again',
  'Sorry, what was the question again?',
  'huh?',
  'I don’t understand the question',
  'could you rephrase that please',
  'Come again?',
  'The question is unclear.',
])('“%s” wants the question in other words', (text) => expect(asksAgain(text)).toBe('explain'));

test.each([
  'Go back to the question before',
  'go back',
  'Can we go back one question, please?',
  'back to the previous question',
  'previous question',
])('“%s” wants the question before', (text) => expect(asksAgain(text)).toBe('before'));

test.each([
  'I want to go back to coding',
  'What do you mean by growth through scope?',
  'Explain burnout',
  'I explain things well',
  'I understand the question of scale',
  'back to impact',
  '',
])('“%s” asks for no question again', (text) => expect(asksAgain(text)).toBeNull());

test.each([
  'Delete my data',
  'please delete all my data',
  'How do I delete this conversation?',
  'I want to erase everything about me and my data',
  'Can you remove my messages?',
])('“%s” wants the talk to be gone', (text) => expect(asksToErase(text)).toBe(true));

test.each([
  'Delete that',
  'I delete data for a living',
  'I love removing dead code',
  'clear talks energise me',
])('“%s” does not', (text) => expect(asksToErase(text)).toBe(false));

test.each([
  'What do you think I should do? Just tell me.',
  'Give me your opinion',
  'your honest opinion?',
  'What do you think?',
  'So what is it, technical or management?',
  'I love code, and I love people. What do you think I should do?',
  'I want your honest opinion',
  'If you had to guess?',
  'Be honest, which one suits me better?',
])('“%s” pleads for a verdict', (text) => expect(pleads(text)).toBe(true));

test.each([
  'What is burnout? Just tell me.',
  'What do you think the article says about burnout?',
  'They always ask for my opinion',
  'I like to give advice',
  'I tell them what to do',
])('“%s” does not', (text) => expect(pleads(text)).toBe(false));

test.each([
  'I hate managing',
  'I never want direct reports',
  'Coding bores me',
  'I can’t stand debugging anymore',
  'I tried leading for a year and was miserable',
  'Reviewing roadmaps bores me to tears.',
  'I want out of management',
])('“%s” says only what is not wanted', (text) => expect(isDislike(text)).toBe(true));

test.each([
  'I love debugging',
  'I hate meetings, I love code',
  'I work in a bank',
  'Not sure',
  'What I want out of work is people who grow',
])('“%s” says more than that', (text) => expect(isDislike(text)).toBe(false));

describe('a question that a yes or no answers', () => {
  test.each(['Do you like it?', 'And is that how you meant it?', 'If you led, would you miss code?'])(
    '%s',
    (text) => expect(asksYesOrNo(`I hear you. ${text}`)).toBe(true),
  );
  test.each([
    'What were you doing?',
    'How would you feel about it?',
    'If you stayed, what would you miss?',
    'No more.',
  ])('none: %s', (text) => expect(asksYesOrNo(`Do you see? I do. ${text}`)).toBe(text === 'No more.'));
});

test('a word of the question that is not understood is asked for with it, and another word is not', () => {
  const reply = 'Which piece of your work made the biggest difference?';
  expect(asksAgain('What do you mean by “difference”?', reply)).toBe('explain');
  expect(asksAgain('What do you mean by burnout?', reply)).toBeNull();
});
