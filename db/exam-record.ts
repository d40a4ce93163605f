/** What a model was examined in, in the order it happens. */
export const examParts = [
  'reach',
  'stream',
  'tool',
  'schema',
  'quotes',
  'pairs',
  'replies',
  'resists',
] as const;
export type ExamPart = (typeof examParts)[number];

/** What an exam found, in one word each. */
export const findings = [
  'ready',
  'no-server',
  'wrong-key',
  'unknown-model',
  'no-answer',
  'no-tools',
  'tools-ignored',
  'too-slow',
  'too-weak',
] as const;
export type Finding = (typeof findings)[number];

export type ExamResult = { part: ExamPart; right: number; of: number; note: string };

/** The record of one exam. */
export type ExamRecord = {
  version: 1;
  role: 'lead' | 'speak' | 'stand-by';
  /** Why it is no more than this. */
  finding: Finding;
  /** By which rung a forced tool is obeyed; `null` where by none. */
  rung: 'required' | 'named' | 'schema' | 'plain' | null;
  results: ExamResult[];
  /** Milliseconds until the first word, and for a whole short reply. */
  firstWordMs: number | null;
  replyMs: number | null;
};
