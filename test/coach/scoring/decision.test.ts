import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import type { Decision } from '../../../prompts/briefing.ts';
import { decisionSchema, parseDecision } from '../../../src/coach/scoring/decision.ts';
import { type Json, mutate } from '../../support/mutate.ts';

const sound: Decision = {
  evidence: [
    {
      statement: 1,
      quote: 'I love depth',
      lens: 'energy',
      sign: 'sign.technical.mastery',
      leansTo: 'technical',
      strength: 3,
    },
    { statement: 2, quote: 'I love people', lens: 'values', sign: null, leansTo: 'management', strength: 1 },
  ],
  bestCase: { technical: 'You love depth.', management: 'You love people.' },
  prepare: [
    { challenge: 'challenge.technical.burnout', why: 'You go deep.' },
    { challenge: 'challenge.management.less-hands-on', why: 'You go deep.' },
  ],
  experiments: [
    {
      lens: 'growth',
      situation: 'you have an hour',
      action: 'read a chapter',
      watch: 'the clock.',
      tells: 'what pulls.',
    },
  ],
};

test('a sound decision is taken whole', () => {
  expect(parseDecision(sound)).toEqual(sound);
});

test('of ten thousand broken ones, each gives a valid decision or is refused as none', () => {
  const junk = fc.oneof<fc.Arbitrary<Json>[]>(
    fc.constant(null),
    fc.constant('{"evidence":[]}'),
    fc.constant('x'.repeat(5000)),
    fc.constant([[[]]]),
    fc.integer(),
    fc.double(),
    fc.string({ unit: 'binary' }),
    fc.boolean(),
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 5 }), junk, (path, value) => {
      try {
        const decision = parseDecision(mutate(sound, path, value));
        expect(decisionSchema.safeParse(decision).success).toBe(true);
        taken += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(ZodError);
      }
    }),
    { numRuns: 10_000 },
  );
  expect(taken).toBeGreaterThan(2000);
  expect(taken).toBeLessThan(9900);
});

test('both tracks get two challenges at most, each once', () => {
  const many = [
    ...sound.prepare,
    ...sound.prepare,
    { challenge: 'challenge.technical.recognition', why: 'b' },
    { challenge: 'challenge.technical.depth-vs-breadth', why: 'c' },
  ];
  expect(parseDecision({ ...sound, prepare: many }).prepare.map(({ challenge }) => challenge)).toEqual([
    'challenge.technical.burnout',
    'challenge.technical.recognition',
    'challenge.management.less-hands-on',
  ]);
});
