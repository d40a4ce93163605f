import type { ExamPaper } from '../../../db/exam-paper.ts';
import type { Diagnosis, ExamRecord } from '../../../db/exam-record.ts';
import { heldRung, obeysTools } from './forced-form.ts';
import { parts } from './parts.ts';
import { leads, speaks } from './passed.ts';

const recordOf = (paper: ExamPaper) => ({
  version: 1 as const,
  rung: heldRung(paper),
  results: parts.flatMap((part) => part.results(paper)),
  firstWordMs: paper.reach?.firstWordMs ?? null,
  replyMs: paper.reach?.replyMs ?? null,
});

/** What comes of a paper that is full. */
export function markPaper(paper: ExamPaper): ExamRecord {
  if (leads(paper)) return { ...recordOf(paper), role: 'lead', diagnosis: 'ready' };
  if (!speaks(paper)) return { ...recordOf(paper), role: 'stand-by', diagnosis: 'too-weak' };
  const tools = paper.rungs[0]?.how === 'rejected' ? 'no-tools' : 'tools-ignored';
  return { ...recordOf(paper), role: 'speak', diagnosis: obeysTools(paper) ? 'too-weak' : tools };
}

/** What comes of one that could not be filled: who cannot be examined stands by, and the record says why. */
export const brokenOff = (paper: ExamPaper, diagnosis: Diagnosis): ExamRecord => ({
  ...recordOf(paper),
  role: 'stand-by',
  diagnosis,
});
