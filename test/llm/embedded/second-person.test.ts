import { expect, test } from 'vitest';
import { secondPerson } from '../../../src/llm/embedded/voice/second-person.ts';

test.each([
  ['I love my work', 'you love your work'],
  ["I'm happy when I am left alone with it", "you're happy when you are left alone with it"],
  ['I’ve always been good to my people', "you've always been good to your people"],
  ["I'd rather teach than be told", "you'd rather teach than be told"],
  ['I was proud that I wasn’t the only one', 'you were proud that you weren’t the only one'],
  ['i like it when people come to me', 'you like it when people come to you'],
  ['I think my team and I are mine', 'you think your team and you are yours'],
  ['I should like to build it', 'you would like to build it'],
  ['I trust myself with AI and C++', 'you trust yourself with AI and C++'],
])('“%s” is said back as “%s”', (quote, said) => {
  expect(secondPerson(quote)).toBe(said);
});

test.each([
  'Meetings drain me',
  'solving hard problems',
  'I love it when you know your tools',
  'I think we did well',
  'I sat down and was happy',
  'I tune I/O',
  'I like code. I like people',
  'I need to learn finance, and I am keen to',
  'I really must see it run',
])('“%s” is quoted as it is, because turning it could go wrong', (quote) => {
  expect(secondPerson(quote)).toBeNull();
});
