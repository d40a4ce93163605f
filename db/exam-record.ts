import type { ModelRole } from './model-role.ts';
import type { ModelRung } from './model-rung.ts';

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

/** What is wrong with a model, or with the way to it, in a word each. */
export const diagnoses = [
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
export type Diagnosis = (typeof diagnoses)[number];

export type ExamResult = { part: ExamPart; right: number; of: number; note: string };

/** The record of one exam. */
export type ExamRecord = {
  version: 1;
  role: ModelRole;
  /** Why it is no more than this. */
  diagnosis: Diagnosis;
  /** By which rung a forced tool is obeyed; `null` where by none. */
  rung: ModelRung | null;
  results: ExamResult[];
  /** Milliseconds until the first word, and for a whole short reply. */
  firstWordMs: number | null;
  replyMs: number | null;
};
