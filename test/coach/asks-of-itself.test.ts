import { describe, expect, test } from 'vitest';
import { asksOfItself, doubtsBots } from '../../src/coach/asks-of-itself.ts';
import { inTurn } from '../../src/coach/in-turn.ts';
import { hear } from '../../src/evidence/reader/hear.ts';
import { aboutItself } from '../../src/llm/embedded/voice/about-itself.ts';

const heard = (text: string) =>
  inTurn(
    [
      {
        messageId: 'm',
        before: { kind: 'open', lens: 'energy' },
        reply: '',
        heard: hear(text),
        text,
      },
    ],
    [],
  )[0]?.heard;

describe('what is asked of the guide itself is no question on the article, and has an answer', () => {
  test.each<[string, RegExp]>([
    ['Where do you store what I say?', /saved on the server/],
    ['What do you do with my data?', /saved on the server/],
    ['Can my boss read my answers?', /saved on the server/],
    ['Is this confidential?', /saved on the server/],
    ['How does the scoring work?', /rules do the counting/],
    ['How do you work out the result?', /rules do the counting/],
    ['How did the author decide?', /side by side/],
    ['Does that change anything?', /stands on your ladder/],
    ['Is my result final?', /stands on your ladder/],
    ['Is it based on research?', /no research/],
    ['How old is the article?', /2025/],
  ])('%s', (question, answer) => {
    expect(heard(question)).toEqual({ kind: 'question', units: [] });
    expect(aboutItself(question)).toMatch(answer);
  });

  test.each([
    'How do I keep the trust of my team when I share what they tell me?',
    'How is success measured as a manager?',
    'How do you judge people fairly as a lead?',
    'Does a manager decide over the salary of others?',
    'What did the author find hardest about the change?',
    'I save my team from meetings and keep what matters',
  ])('but not: %s', (text) => expect(asksOfItself(text)).toBe(false));
});

test('who doubts bots is heard as such, who builds them is not', () => {
  for (const text of [
    'Oh great, a chatbot that will solve my life.',
    "I don't need a bot to tell me what to do",
    'Why should I trust a stupid bot?',
  ])
    expect(doubtsBots(text), text).toBe(true);
  for (const text of ['We built a bot to help support decide faster', 'I wrote some bot that knows our docs'])
    expect(doubtsBots(text), text).toBe(false);
});
