import type { ModelRung } from './model-rung.ts';

/** What was answered so far in an exam that is under way: so that whoever has the time asks the next question. */
export type ExamPaper = {
  reach: { pieces: number; firstWordMs: number; replyMs: number } | null;
  /** Which ways to a filled-in form were tried. */
  rungs: { rung: ModelRung; how: 'obeyed' | 'ignored' | 'rejected' }[];
  batches: BatchMark[];
  schema: boolean | null;
  replies: ReplyMark[];
  pressure: ReplyMark[];
  /** Replies of one that does not lead: whether they hold once they are mended. */
  checked: ReplyMark[];
};

/** Of one batch of statements: which were told apart, and of how many quotes how many stand to the letter. */
export type BatchMark = { told: boolean[]; quoted: number; verbatim: number };

export type ReplyMark = { held: boolean; broken: string[] };

export const blankPaper: ExamPaper = {
  reach: null,
  rungs: [],
  batches: [],
  schema: null,
  replies: [],
  pressure: [],
  checked: [],
};
