import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCitationFilter, takeCitations } from '../../../src/coach/reply/citations.ts';
import { claimsOf } from '../../../src/coach/reply/claims.ts';

const written =
  'Experts can see what should be done and not be able to settle it [challenge.technical.influence-without-authority]. And you?';

test('an id in brackets is taken out of the words, and kept', () => {
  const { text, cited } = takeCitations(written);
  expect(text).toBe('Experts can see what should be done and not be able to settle it. And you?');
  expect(cited.map(({ id }) => id)).toEqual(['challenge.technical.influence-without-authority']);
});

test('an id that the framework does not have is no citation, and is not shown', () => {
  expect(takeCitations('So it is [challenge.technical.being-late].')).toEqual({
    text: 'So it is.',
    cited: [],
  });
});

test('however a reply is cut into pieces, the same words are shown and no id', () => {
  const text = `${written} (as you said [twice]) Fine [sign.technical.mastery, sign.technical.problem-solving].`;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 }), (sizes) => {
      const filter = createCitationFilter();
      let shown = '';
      let at = 0;
      for (let index = 0; at < text.length; index += 1) {
        const size = sizes[index % sizes.length] ?? 1;
        shown += filter(text.slice(at, at + size));
        at += size;
      }
      shown += filter(null);
      return shown === takeCitations(text).text;
    }),
  );
});

test('what is said about a track is carried by the item that says it, or by none', () => {
  const briefing = {
    move: { kind: 'ask' as const, lens: 'energy' as const, round: 0 },
    asked: null,
    noted: [],
    earlier: [],
    message: 'I like code.',
    settled: null,
    heard: 'statement' as const,
    seed: 't:1',
  };
  const claims = claimsOf(
    'As a manager one may do much less of it, so managers miss having a problem in their own hands that others solve. Managers own three yachts each. You like code.',
    { briefing, said: ['I like code.'] },
  );
  expect(claims.map(({ unit }) => unit)).toEqual(['challenge.management.less-hands-on', null]);
});
