import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestCommonRun } from '../../src/evidence/common-run.ts';
import { runs } from './ledgers.ts';

/** The words that are left of a quote, as they stand in the text. */
function left(quote: string, text: string): string | null {
  const span = longestCommonRun(quote, text);
  return span && text.slice(span.start, span.end);
}

const said = 'Well, I love mentoring people — but I don’t miss the ﬁnal reviews, honestly.';

test.each([
  ['all of a quote that stands there', 'I love mentoring people', 'I love mentoring people'],
  ['what stands before an altered end', 'I love mentoring people so much', 'I love mentoring people'],
  ['what stands after an altered start', 'and I love mentoring people', 'I love mentoring people'],
  ['the longer of two parts', 'I love mentoring folks but I don’t miss', 'but I don’t miss'],
  [
    'the longer of two parts where it comes first',
    'I love mentoring people and I don’t miss',
    'I love mentoring people',
  ],
  ['words in another case', 'i LOVE Mentoring', 'I love mentoring'],
  ['words with other punctuation between them', 'people, but I don’t', 'people — but I don’t'],
  ['a straight for a typographic apostrophe', "I don't miss", 'I don’t miss'],
  ['letters for a ligature', 'the final reviews', 'the ﬁnal reviews'],
  ['the first words of the text', 'well I love', 'Well, I love'],
  ['the last words of the text, without the full stop', 'final reviews honestly', 'ﬁnal reviews, honestly'],
])('finds %s', (_what, quote, words) => {
  expect(left(quote, said)).toBe(words);
});

test.each([
  ['fewer than three words in common', 'love mentoring'],
  ['words in another order', 'people mentoring love I'],
  ['words that have others between them', 'love people but miss reviews'],
  ['a contraction taken apart', 'don t miss'],
  ['parts of words', 'ove mentoring peop'],
  ['less than half of the quote', 'I love mentoring because it is so kind'],
  ['nothing', ''],
  ['punctuation only', '— , .'],
])('finds nothing where there is %s', (_what, quote) => {
  expect(left(quote, said)).toBeNull();
});

test('finds nothing in an empty text', () => {
  expect(left('I love mentoring', '')).toBeNull();
});

test('half of the quote is enough, one word less is not', () => {
  expect(left('I love mentoring with my heart', said)).toBe('I love mentoring');
  expect(left('I love mentoring with all my heart', said)).toBeNull();
});

test('a word with several apostrophes is one word, and numbers are words', () => {
  expect(left("I shouldn't've led 12", 'Then I shouldn’t’ve led 12 people')).toBe('I shouldn’t’ve led 12');
  expect(left("I shouldn't led 12", 'Then I shouldn’t’ve led 12 people')).toBeNull();
});

test('of two places where the words stand, takes the first', () => {
  expect(longestCommonRun('I love it', 'So I love it, and I love it.')).toEqual({ start: 3, end: 12 });
});

test('a word that is repeated lengthens no run by itself', () => {
  expect(left('no no no', 'no, not again, no')).toBeNull();
  expect(left('I really really like it', 'I really like it')).toBe('really like it');
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 10 });

test('for random words: what it finds is a run of both, and no longer run is common to both', () => {
  /** Every run of the quote, looked for by its letters: slow, and plainly right. */
  const longest = (quote: string[], text: string[]) => {
    const whole = ` ${text.join(' ')} `;
    let most = 0;
    for (let from = 0; from < quote.length; from += 1)
      for (let to = from + 1; to <= quote.length; to += 1)
        if (whole.includes(` ${quote.slice(from, to).join(' ')} `)) most = Math.max(most, to - from);
    return most;
  };
  fc.assert(
    fc.property(words, words, (quote, text) => {
      const found = left(quote.join(' '), text.join(' '));
      const most = longest(quote, text);
      if (most < 3 || most < quote.length / 2) expect(found).toBeNull();
      else {
        expect(found?.split(' ')).toHaveLength(most);
        expect(` ${quote.join(' ')} `).toContain(` ${found} `);
      }
    }),
    runs(1000),
  );
});
