import { expect, test } from 'vitest';
import type { Occasion } from '../../../src/coach/reply/rule.ts';
import { reviewFree } from '../../../src/coach/speaking/review-free.ts';

const said = 'I feel most alive when I am three hours deep in a race condition.';
const occasion: Occasion = {
  briefing: {
    move: { kind: 'ask', lens: 'growth', round: 0 },
    asked: null,
    noted: [],
    earlier: [],
    message: said,
    heard: 'statement',
    settled: null,
    seed: 't:1',
  },
  said: [said],
  spoken: [],
  secrets: '',
};

const reviewed = (text: string, isCut: boolean) => {
  const { review } = reviewFree(text, occasion, [], new Set(), isCut);
  return { faults: review.faults, marked: review.marks.map(({ start, end }) => text.slice(start, end)) };
};

const back = 'You feel most alive three hours deep in a race condition.';

test('a word that was cut off is nobody’s opinion, and what could still have come is not missed', () => {
  for (const cut of ['Tell', `${back} Tell`, `${back} You should`, `${back}\n\nThe best`, 'You'])
    expect(reviewed(cut, true), cut).toEqual({ faults: [], marked: [] });
});

test('what stands whole in a reply that was cut off is judged like any other', () => {
  const opinion = 'You should go deeper into that.';
  expect(reviewed(`${back} ${opinion} And tell`, true)).toEqual({ faults: ['advice'], marked: [opinion] });
});

test('a reply that ended by itself is judged to its last word, whether or not a full stop follows', () => {
  const { faults, marked } = reviewed(`${back} You should go deeper into that`, false);
  expect(faults).toEqual(expect.arrayContaining(['advice', 'question']));
  expect(marked).toEqual(['You should go deeper into that']);
});
