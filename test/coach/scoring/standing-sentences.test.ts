import { expect, test } from 'vitest';
import { standingSentences } from '../../../src/coach/scoring/standing-sentences.ts';

test('where the visitor stood and stands, and what that changed', () => {
  const before = { leaning: 4, clarity: [1, 2, 3, 0] };
  const after = { leaning: 7, clarity: [2, 2, 1, 3] };
  expect(standingSentences(before, after, true)).toEqual([
    'Before the talk: 4 of 10',
    'After the talk: 7 of 10',
    'Your leaning moved toward management',
    'Clearer on two of four questions',
    'Less clear on one of four questions',
  ]);
});

test('without a figure where it is too early for one', () => {
  const standing = { leaning: 5, clarity: [1, 1, 1, 1] };
  expect(standingSentences(standing, { ...standing, leaning: 2 }, false)).toEqual([
    'Before the talk: in the middle',
    'After the talk: on the side of technical',
    'Your leaning moved toward technical',
    'As clear to you as before',
  ]);
});

test.each([
  ['nothing', null, null, []],
  ['only before', { leaning: 0 }, null, ['Before the talk: 0 of 10']],
  ['only how clear it is', { clarity: [1, 1, 1, 1] }, { leaning: 6 }, ['After the talk: 6 of 10']],
  ['only after', null, { leaning: 10 }, ['After the talk: 10 of 10']],
])('%s was said', (_what, before, after, sentences) => {
  expect(standingSentences(before, after, true)).toEqual(sentences);
});
