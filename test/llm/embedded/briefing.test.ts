import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Briefing, Statement } from '../../../prompts/briefing.ts';
import {
  briefingOf,
  briefingSchema,
  statementsOf,
  type statementsSchema,
} from '../../../src/llm/embedded/briefing.ts';
import { briefing, debugging } from './briefings.ts';

test('what the guide parses is what the coach tells it', () => {
  expectTypeOf<z.infer<typeof briefingSchema>>().toEqualTypeOf<Briefing>();
  expectTypeOf<z.infer<typeof statementsSchema>>().toExtend<Statement[]>();
  const given = briefing({ kind: 'ask', lens: 'impact', round: 2 }, { asked: 'energy', noted: [debugging] });
  expect(briefingSchema.parse(JSON.parse(JSON.stringify(given)))).toEqual(given);
});

test('a briefing that is missing or malformed is named in the error, without the visitor’s words', () => {
  expect(() => briefingOf(undefined)).toThrow('providerOptions.guide.briefing');
  const given = { ...briefing({ kind: 'distress' }, { message: 'a secret' }), asked: 'money' };
  expect(() => briefingOf({ guide: { briefing: given } })).toThrow('providerOptions.guide.briefing.asked');
  expect(() => briefingOf({ guide: { briefing: given } })).not.toThrow('a secret');
  expect(() => briefingOf({ guide: { briefing: briefing({ kind: 'answer', units: [] }) } })).toThrow(
    'move.units',
  );
  expect(() => statementsOf({ guide: {} })).toThrow('providerOptions.guide.statements');
});
