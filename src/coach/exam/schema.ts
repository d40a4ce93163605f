import { isRefusal } from '../scoring/refusal.ts';
import { heldRung, obeysTools } from './forced-form.ts';
import type { Part } from './part.ts';
import { readBatch } from './reading-form.ts';
import { batches } from './statement-pairs.ts';

/** Whether an answer keeps to a JSON schema; known already where that is the rung that held. */
export const schema: Part = {
  next: (paper) => {
    const [first] = batches;
    if (!first || paper.schema !== null || !obeysTools(paper)) return null;
    return async (asked) => {
      const kept = await readBatch(asked, first, 'schema').then(
        () => true,
        (error: unknown) => {
          if (isRefusal(error)) return false;
          throw error;
        },
      );
      return { ...paper, schema: kept };
    };
  },
  results: (paper) => {
    const kept = paper.schema ?? heldRung(paper) === 'schema';
    return paper.rungs.length > 0 ? [{ part: 'schema', right: Number(kept), of: 1, note: '' }] : [];
  },
};
