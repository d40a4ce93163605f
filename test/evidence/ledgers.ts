import fc from 'fast-check';
import { inject } from 'vitest';
import {
  type Evidence,
  type LeansTo,
  leansToValues,
  statuses,
  strengths,
} from '../../src/evidence/evidence.ts';
import type { Weights } from '../../src/evidence/weights.ts';
import { lensIds, type SignId, signIds } from '../../src/framework/ids.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by vitest.mutation.config.ts, where hundreds of runs must be fast and each the same as the last. */
    mutationTesting?: boolean;
  }
}

/** How often a property is tried: a tenth as often, and the same each time, against each mutant. */
export const runs = (numRuns: number): fc.Parameters<unknown> =>
  inject('mutationTesting') ? { numRuns: Math.ceil(numRuns / 10), seed: 1, endOnFailure: true } : { numRuns };

export const piece: fc.Arbitrary<Evidence> = fc.record({
  id: fc.uuid(),
  messageId: fc.constantFrom('a', 'b', 'c'),
  start: fc.nat(100),
  end: fc.nat(100),
  quote: fc.constant('words'),
  lens: fc.constantFrom(...lensIds),
  sign: fc.option(fc.constantFrom(...signIds)),
  leansTo: fc.constantFrom(...leansToValues),
  strength: fc.constantFrom(...strengths),
  status: fc.constantFrom(...statuses),
  source: fc.constant('coach'),
  sure: fc.boolean(),
});

export const ledger = fc.array(piece, { maxLength: 30 });

export const weights: fc.Arbitrary<Weights> = fc.record({
  energy: fc.integer({ min: 0, max: 3 }),
  impact: fc.integer({ min: 0, max: 3 }),
  growth: fc.integer({ min: 0, max: 3 }),
  values: fc.integer({ min: 0, max: 3 }),
  lifestyle: fc.integer({ min: 0, max: 3 }),
});

const opposite: Record<LeansTo, LeansTo> = { technical: 'management', management: 'technical', both: 'both' };

/** The same ledger as somebody with the opposite inclination would have filled it. Signs keep their identity. */
export const mirrored = (pieces: readonly Evidence[]): Evidence[] =>
  pieces.map((evidence) => ({ ...evidence, leansTo: opposite[evidence.leansTo] }));

export const evidenceOf = (
  lens: Evidence['lens'],
  leansTo: LeansTo,
  rest: Partial<Evidence> = {},
): Evidence => ({
  id: `${lens}-${leansTo}-${rest.sign ?? 'none'}-${rest.strength ?? 2}`,
  messageId: 'a',
  start: 0,
  end: 5,
  quote: 'words',
  lens,
  sign: null,
  leansTo,
  strength: 2,
  status: 'proposed',
  source: 'coach',
  sure: true,
  ...rest,
});

export const trackOf = (sign: SignId): 'technical' | 'management' =>
  sign.startsWith('sign.technical') ? 'technical' : 'management';
