import { expect, test } from 'vitest';
import { densityOf } from '../../src/web/sheet/density.ts';
import type { Summary } from '../../src/web/wire/types.ts';

const summary = (length: number): Summary => ({
  version: 1,
  number: 1,
  conversationId: 'c',
  createdAt: '2026-11-24T00:00:00.000Z',
  framework: { version: '1', author: 'A', date: '2025-11-23', link: 'https://example.org' },
  scorecard: {
    leaning: 'not-enough-evidence',
    balance: null,
    confidence: null,
    coverage: 0,
    lenses: [],
    blindSpots: { lenses: [], oneSided: [], signs: [] },
  },
  whatWouldChange: [],
  evidence: [],
  bestCase: { technical: 'x'.repeat(length), management: '' },
  prepare: [],
  experiments: [],
  before: null,
  after: null,
  provenance: {
    speaker: 'Guide',
    endpoint: null,
    rung: 'guide',
    instructionsHash: '',
    frameworkVersion: '1',
    passes: 1,
    dropped: 0,
    disagreements: 0,
    replaced: [],
    notice: null,
  },
  disclaimer: '',
});

test('the more a sheet holds, the tighter it is set, whichever column holds it', () => {
  expect([100, 1300, 1700].map((length) => densityOf(summary(length)))).toEqual(['airy', 'normal', 'dense']);
  const long = summary(1300);
  const mirrored = { ...long, bestCase: { technical: '', management: long.bestCase.technical } };
  expect(densityOf(mirrored)).toBe(densityOf(long));
});
