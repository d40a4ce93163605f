import type { BatchMark } from '../../../db/exam-paper.ts';
import { isRefusal } from '../scoring/refusal.ts';
import { heldRung } from './forced-form.ts';
import type { Part } from './part.ts';
import { readBatch } from './reading-form.ts';
import { type Batch, batches, pairs as statementPairs } from './statement-pairs.ts';

const nothingRead = (batch: Batch): BatchMark => ({
  told: batch.map(() => false),
  quoted: 0,
  verbatim: 0,
});

/** Whether statements that speak for opposite tracks in nearly the same words are told apart: both of a pair. */
export const pairs: Part = {
  next: (paper) => {
    const rung = heldRung(paper);
    const batch = batches[paper.batches.length];
    if (!rung || !batch) return null;
    return async (asked) => {
      const mark = await readBatch(asked, batch, rung).catch((error: unknown) => {
        if (isRefusal(error)) return nothingRead(batch);
        throw error;
      });
      return { ...paper, batches: [...paper.batches, mark] };
    };
  },
  results: (paper) => {
    if (paper.batches.length === 0) return [];
    const told = statementPairs.map(() => 0);
    for (const [at, batch] of batches.entries())
      for (const [index, { pair }] of batch.entries())
        if (paper.batches[at]?.told[index]) told[pair] = (told[pair] ?? 0) + 1;
    const right = told.filter((each) => each === 2).length;
    return [{ part: 'pairs', right, of: statementPairs.length, note: '' }];
  },
};
