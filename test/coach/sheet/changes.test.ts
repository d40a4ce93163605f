import { expect, test } from 'vitest';
import type { SummaryRecord } from '../../../db/summary-record.ts';
import { changesBetween } from '../../../src/coach/sheet/changes.ts';
import { scorecard } from '../../../src/evidence/scorecard.ts';
import { equalWeights } from '../../../src/evidence/weights.ts';
import { evidenceOf } from '../../evidence/ledgers.ts';

const kept = evidenceOf('impact', 'technical', { id: 'kept' });
const gone = evidenceOf('growth', 'technical', { id: 'gone' });
const turned = evidenceOf('values', 'technical', { id: 'turned' });

function summary(
  number: number,
  evidence: SummaryRecord['evidence'],
  rest: Partial<SummaryRecord> = {},
): SummaryRecord {
  return {
    version: 1,
    number,
    conversationId: 'c',
    createdAt: '2026-11-24T00:00:00.000Z',
    framework: { version: '1', author: 'a', date: '2025-11-23', link: 'https://example.org' },
    scorecard: scorecard(evidence, equalWeights),
    whatWouldChange: [],
    evidence,
    bestCase: { technical: 'a', management: 'b' },
    prepare: [],
    experiments: [],
    before: { leaning: 4 },
    after: null,
    provenance: {
      speaker: 'Guide',
      endpoint: null,
      rung: 'required',
      instructionsHash: 'h',
      frameworkVersion: '1',
      passes: 1,
      dropped: 0,
      disagreements: 0,
      replaced: [],
      notice: null,
    },
    disclaimer: '',
    ...rest,
  };
}

test('tells what was added, struck and turned, how each lens moved, and the own leaning', () => {
  const earlier = summary(1, [kept, gone, turned]);
  const later = summary(
    2,
    [kept, { ...turned, leansTo: 'management' }, evidenceOf('energy', 'both', { id: 'new' })],
    {
      after: { leaning: 6 },
    },
  );
  const changes = changesBetween(earlier, later);
  expect(changes).toMatchObject({
    since: 1,
    number: 2,
    flags: [],
    leaning: { from: 'technical', to: 'balanced' },
    own: { from: { leaning: 4 }, to: { leaning: 6 } },
  });
  expect(changes.evidence.added.map(({ id }) => id)).toEqual(['new']);
  expect(changes.evidence.struck.map(({ id }) => id)).toEqual(['gone']);
  expect(changes.evidence.turned).toMatchObject([
    { from: { leansTo: 'technical' }, to: { leansTo: 'management' } },
  ]);
  expect(changes.lenses.map(({ lens }) => lens)).toEqual(['energy', 'growth', 'values']);
});

test('a summary that does not say which arithmetic weighed it was weighed by the first', () => {
  const silent = summary(1, [kept]);
  const { rubric: _, ...provenance } = silent.provenance;
  const first = { ...silent, provenance: { ...provenance, rubric: 1 } };
  expect(changesBetween({ ...silent, provenance }, { ...first, number: 2 }).flags).toEqual([]);
});

test('nothing changed is nothing', () => {
  const { lenses, evidence, flags } = changesBetween(summary(1, [kept]), summary(2, [kept]));
  expect([lenses, evidence, flags]).toEqual([[], { added: [], struck: [], turned: [] }, []]);
});

test('another framework, arithmetic, other instructions or another speaker is flagged, not hidden', () => {
  const later = summary(2, [kept]);
  const { flags } = changesBetween(summary(1, [kept]), {
    ...later,
    framework: { ...later.framework, version: '2' },
    provenance: { ...later.provenance, rubric: 2, instructionsHash: 'other', speaker: 'model' },
  });
  expect(flags).toEqual(['framework', 'rubric', 'instructions', 'speaker']);
});
