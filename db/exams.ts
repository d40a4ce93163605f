import { and, eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import type { ExamRecord } from './exam-record.ts';
import { exams } from './schema.ts';

/** Whom an exam is about. */
export type Examinee = { endpoint: string; model: string; api: string };
export type Exam = ExamRecord & { takenAt: Date };

export async function findExam(db: Database, { endpoint, model, api }: Examinee): Promise<Exam | undefined> {
  const [found] = await db
    .select()
    .from(exams)
    .where(and(eq(exams.endpoint, endpoint), eq(exams.model, model), eq(exams.api, api)));
  return found && { ...found.record, takenAt: found.takenAt };
}

/** The newest exam replaces what was known. */
export async function saveExam(
  db: Database,
  examinee: Examinee,
  record: ExamRecord,
  takenAt: Date,
): Promise<void> {
  await db
    .insert(exams)
    .values({ ...examinee, record, takenAt })
    .onConflictDoUpdate({ target: [exams.endpoint, exams.model, exams.api], set: { record, takenAt } });
}
