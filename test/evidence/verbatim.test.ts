import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findVerbatim } from '../../src/evidence/verbatim.ts';
import { runs } from './ledgers.ts';

const said =
  'I love “deep” work — it’s quiet.\r\nMeetings\u00a0drain me, but I did enjoy café talks 👩‍💻 with the ﬁnance team.';

test.each([
  ['the same letters', 'Meetings\u00a0drain me', 'Meetings\u00a0drain me'],
  ['straight for typographic quotes', 'I love "deep" work', 'I love “deep” work'],
  ['a straight apostrophe', "it's quiet", 'it’s quiet'],
  ['a hyphen for a dash', "work - it's", 'work — it’s'],
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

test.each([
  ['the first word of a text', 'deep', 'deep work', 'deep'],
  ['the last word of a text', 'work', 'deep work', 'work'],
  ['one word that is all there is', 'a', 'a', 'a'],
  ['one space for many', 'deep work', 'so deep \n\t work', 'deep \n\t work'],
  ['many spaces for one', 'deep   work', 'so deep work', 'deep work'],
  ['a quote next to punctuation', 'deep', '(deep)', 'deep'],
  ['a quote with invisible characters at its edges', '\u200b deep work \u200b', 'so deep work', 'deep work'],
  ['a word with a soft hyphen in it', 'mentoring', 'so men\u00adtoring it is', 'men\u00adtoring'],
  ['an accent made of two marks', 'ệ', 'an e\u0323\u0302', 'e\u0323\u0302'],
  ['marks in another order', 'e\u0302\u0323', 'an e\u0323\u0302', 'e\u0323\u0302'],
  ['a mark that nothing carries', '\u0301 deep', '\u0301 deep', '\u0301 deep'],
  ['a word that stands whole only later', 'train', 'trains or a train', 'train'],
  ['a word whose first letter is past the basic plane', '𠀀𠀁', 'so 𠀀𠀁 it', '𠀀𠀁'],
])('finds %s', (_what, quote, whole, words) => {
  const span = findVerbatim(quote, whole);
  expect(span && whole.slice(span.start, span.end)).toBe(words);
});

test.each([
  ['the beginning of a denial', 'I can', "I can't do it"],
  ['the beginning of a typographic one', 'I can', 'I can’t do it'],
  ['the end of a short form', 't do it', "I can't do it"],
  ['an elided ending', 's quiet', 'it’s quiet'],
  ['what stands before an apostrophe with an accent', 'café', "the cafe\u0301's noise"],
  ['half of a word with a prefix', 'technical work', 'I like non-technical work'],
  ['the prefix of a word', 'ex', 'my ex-manager'],
  ['half of a word with a hyphen that never breaks', 'technical', 'non\u2011technical'],
  ['half of a number with a hyphen', '10', 'in 5-10 years'],
])('refuses %s', (_what, quote, whole) => {
  expect(findVerbatim(quote, whole)).toBeNull();
});

test.each([
  ['what stands in single quotes', 'deep work', "he calls it 'deep work' too"],
  ['what stands before an apostrophe that ends its word', 'the users', "the users' needs"],
  ['what stands after an apostrophe that begins its word', 'em grow', "help 'em grow"],
  ['what stands before a long dash', 'I love code', 'I love code—people drain me'],
  ['what stands after a dash', 'people drain me', 'I love code–people drain me'],
  ['what stands between two hyphens', 'I love code', 'so--I love code--yes'],
  ['a whole word with a hyphen', 'go-to expert', 'the go-to expert'],
  ['a whole short form', "can't", "I can't do it"],
])('finds %s', (_what, quote, whole) => {
  const span = findVerbatim(quote, whole);
  expect(span && whole.slice(span.start, span.end)).toBe(quote);
});

test('of two places where the quote stands whole, takes the first', () => {
  expect(findVerbatim('deep', 'deeply deep, so deep')).toEqual({ start: 7, end: 11 });
});

test.each([
  ['the end of the first word', 'ray', 'xray'],
  ['the start of the last word', 'xra', 'xray'],
  ['the start of a word past the basic plane', '𠀀', '𠀀𠀁'],
  ['the end of a word past the basic plane', '𠀁', '𠀀𠀁'],
  ['the numerator of a fraction in one character', '1', 'about ½'],
  ['the denominator of a fraction in one character', '2', 'about ½'],
  ['two dots of an ellipsis in one character', 'so..', 'so…'],
  ['the last dot of an ellipsis and a word', '.so', '…so'],
  ['part of a number', '1', '12'],
  ['punctuation only, though it stands there', '—', 'deep — work'],
  ['spaces where the text has none', 'deep work', 'deepwork'],
  ['a text without its space', 'deepwork', 'deep work'],
])('refuses %s', (_what, quote, whole) => {
  expect(findVerbatim(quote, whole)).toBeNull();
});

test.each([...'‘’‚‛′‵`´＇'])("takes %s for '", (mark) => {
  expect(findVerbatim("don't go", `I don${mark}t go`)).toEqual({ start: 2, end: 10 });
});

test.each([...'“”„‟″‶«»＂'])('takes %s for "', (mark) => {
  expect(findVerbatim('a "deep" talk', `a ${mark}deep${mark} talk`)).toEqual({ start: 0, end: 13 });
});

test.each([...'‐‑‒–—―−﹘﹣－'])('takes %s for -', (mark) => {
  expect(findVerbatim('hands-on', `so hands${mark}on`)).toEqual({ start: 3, end: 11 });
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
    runs(500),
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
    runs(3000),
  );
});
