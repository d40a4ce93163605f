import type { Exam } from '../../../db/exams.ts';

const day = 86_400_000;

/** A model behind a name may change; a machine that was too slow may have had a bad hour. */
const holdsFor = ({ diagnosis }: Exam) => (diagnosis === 'too-slow' ? day : 30 * day);

/** Whether it is time for another exam; until that has ended, this one holds. */
export const isStale = (exam: Exam, now: Date): boolean =>
  now.getTime() - exam.takenAt.getTime() >= holdsFor(exam);

/** Answers that are older than this do not stand beside new ones in one exam. */
export const oldestPaper = (now: Date): Date => new Date(now.getTime() - 7 * day);
