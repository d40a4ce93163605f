import { describe, expect, test } from 'vitest';
import { inventedIn } from '../../eval/invented.ts';
import { processOf } from '../../eval/process.ts';

const talk = (...turns: [said: string, reply: string][]) => ({
  opening: 'What gives you energy?',
  turns: turns.map(([said, reply]) => ({ said, reply, ms: 1 })),
  evidence: [],
});

describe('how a coach spoke is counted', () => {
  test('a reflection plays back three words in a row, turned to the second person or not', () => {
    const { reflections, questions } = processOf(
      talk(
        ['I love my old compiler.', 'So you love your old compiler. What else?'],
        ['I love my old compiler.', 'That is nice. What else is there?'],
      ),
    );
    expect([reflections, questions]).toEqual([1, 2]);
  });

  test('advice, two questions in a turn, and a sentence that was said before are seen', () => {
    const found = processOf(talk(['Hm.', 'You should lead. Why not? When?'], ['Well.', 'You should lead.']));
    expect(found).toMatchObject({ advice: 2, mostQuestions: 2, repeats: ['You should lead.'] });
  });
});

describe('what nobody gave is invented', () => {
  test.each<[string, string, string[]]>([
    ['You said “42 engineers at Initech”. Why?', 'We are 42 engineers at Initech', []],
    ['About 70 percent of managers at Google agree.', 'I like code', ['70', 'Google']],
    ['The article is by Lisa Dugan, 23 November 2025.', '', []],
    ['I am a fixed guide. Make of it what you want.', '', []],
  ])('%s', (reply, said, invented) => expect(inventedIn(reply, said)).toEqual(invented));
});
