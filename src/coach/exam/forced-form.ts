import { APICallError, RetryError } from 'ai';
import type { ExamPaper } from '../../../db/exam-paper.ts';
import { type ModelRung, modelRungs } from '../../../db/model-rung.ts';
import { isRefusal } from '../scoring/refusal.ts';
import type { Part } from './part.ts';
import { readBatch } from './reading-form.ts';
import { batches } from './statement-pairs.ts';

export const heldRung = ({ rungs }: ExamPaper): ModelRung | null =>
  rungs.find(({ how }) => how === 'obeyed')?.rung ?? null;

/** Whether a tool that is forced is called. */
export const obeysTools = (paper: ExamPaper): boolean =>
  ['required', 'named'].includes(heldRung(paper) ?? '');

/** By which rung a form is filled in, tried with the first batch of statements. */
export const forcedForm: Part = {
  next: (paper) => {
    const rung = modelRungs[paper.rungs.length];
    const [first] = batches;
    if (!rung || !first || heldRung(paper)) return null;
    return async (asked) => {
      try {
        const mark = await readBatch(asked, first, rung);
        return { ...paper, rungs: [...paper.rungs, { rung, how: 'obeyed' }], batches: [mark] };
      } catch (error) {
        if (!isRefusal(error)) throw error;
        const how = wasRejected(error) ? 'rejected' : 'ignored';
        return { ...paper, rungs: [...paper.rungs, { rung, how }] };
      }
    };
  },
  results: (paper) => {
    const rung = heldRung(paper);
    const note = rung ? `by ${rung}` : 'by no way';
    return paper.rungs.length > 0 ? [{ part: 'tool', right: Number(obeysTools(paper)), of: 1, note }] : [];
  },
};

/** The server refused the request; else the model did not do as it was told. */
const wasRejected = (error: unknown) => APICallError.isInstance(error) || RetryError.isInstance(error);
