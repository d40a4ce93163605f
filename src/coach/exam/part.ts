import type { ExamPaper } from '../../../db/exam-paper.ts';
import type { ExamResult } from '../../../db/exam-record.ts';
import type { Limits } from '../limits.ts';
import type { Speaker } from '../speaker.ts';
import type { Meter } from '../usage.ts';

/** How long is waited, in milliseconds: as in a talk, for a model that is too slow there is too slow here. */
export type ExamTerms = Pick<Limits, 'firstToken' | 'turn'>;

export type Asked = { speaker: Speaker; terms: ExamTerms; meter: Meter; signal: AbortSignal };

/** Asks one thing, and adds the answer to the paper. @throws where none came. */
export type Question = (asked: Asked) => Promise<ExamPaper>;

/** A part of the exam. What it needs to go on is all on the paper, so that anybody can ask its next question. */
export type Part = {
  /** `null` where nothing is left to ask. */
  next: (paper: ExamPaper) => Question | null;
  /** How it went; none where it was not asked. */
  results: (paper: ExamPaper) => ExamResult[];
};
