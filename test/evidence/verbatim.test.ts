import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findVerbatim } from '../../src/evidence/verbatim.ts';

const said =
  'I love “deep” work — it’s quiet.\r\nMeetings\u00a0drain me, but I did enjoy café talks 👩‍💻 with the ﬁnance team.';

test.each([
  ['the same letters', 'Meetings\u00a0drain me', 'Meetings\u00a0drain me'],
  ['straight for typographic quotes', 'I love "deep" work', 'I love “deep” work'],
  ['a straight apostrophe', "it's quiet", 'it’s quiet'],
  ['a hyphen for a dash', 'work - it', 'work — it'],
  ['a plain for a no-break space', 'Meetings drain me', 'Meetings\u00a0drain me'],
  ['a space for a line break', 'quiet. Meetings', 'quiet.\r\nMeetings'],
  ['a combining for a composed accent', 'cafe\u0301 talks', 'café talks'],
  ['letters for a ligature', 'finance team', 'ﬁnance team'],
  ['an emoji with joiners', 'talks 👩‍💻 with', 'talks 👩‍💻 with'],
  ['white space around the quote', '  I did enjoy \n', 'I did enjoy'],
])('finds a quote that differs only in typography: %s', (_what, quote, words) => {
  const span = findVerbatim(quote, said);
  expect(span && said.slice(span.start, span.end)).toBe(words);
});

test.each([
  ['words in another order', 'deep love work'],
  ['another letter', 'Meetings drains me'],
  ['another case', 'meetings drain me'],
  ['a word left out', 'Meetings me'],
  ['punctuation left out', 'quiet Meetings'],
  ['half a word', 'rain me'],
  ['a letter without its accent', 'cafe talks'],
  ['half an emoji', '👩'],
  ['nothing', ''],
  ['punctuation only', '“ ”'],
])('refuses %s', (_what, quote) => {
  expect(findVerbatim(quote, said)).toBeNull();
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });

test('finds every run of whole words of any text, at words that are equal when folded', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (parts, from, length) => {
      const words = parts.map((part) => `w${part.replace(/\s/gu, '')}`);
      const first = from % words.length;
      const quote = words.slice(first, first + 1 + (length % words.length)).join(' ');
      const whole = words.join(' ');
      const span = findVerbatim(quote, whole);
      expect(span).not.toBeNull();
      if (span)
        expect(whole.slice(span.start, span.end).normalize('NFKC')).toBe(quote.normalize('NFKC').trim());
    }),
    { numRuns: 500 },
  );
});

test('never finds what was not said: any span it returns folds to the quote', () => {
  const fold = (value: string) => value.normalize('NFKD').replace(/\s+/gu, ' ').trim();
  const alphabet = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\u0301', 'é', '\u00a0', '-', '\n'),
    maxLength: 14,
  });
  fc.assert(
    fc.property(alphabet, alphabet, (quote, whole) => {
      const span = findVerbatim(quote, whole);
      if (span) expect(fold(whole.slice(span.start, span.end))).toBe(fold(quote));
    }),
    { numRuns: 3000 },
  );
});
