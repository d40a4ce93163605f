import { and, eq, isNull, lte, or } from 'drizzle-orm';
import type { Database } from './client.ts';
import { blankPaper, type ExamPaper } from './exam-paper.ts';
import type { ExamRecord } from './exam-record.ts';
import { exams } from './schema.ts';

/** Whom an exam is about, and what it asks: a hash of it, so that what was asked otherwise counts for nothing. */
export type Examinee = { baseUrl: string; model: string; api: string; tests: string };
export type Exam = ExamRecord & { takenAt: Date };

/** An exam under way, held by one process or isolate at a time. */
export type Sitting = {
  claim: string;
  paper: ExamPaper;
  /** How often the model could not be examined since it last answered. */
  failures: number;
};

const of = ({ baseUrl, model, api, tests }: Examinee) =>
  and(eq(exams.baseUrl, baseUrl), eq(exams.model, model), eq(exams.api, api), eq(exams.tests, tests));

export async function findExam(db: Database, examinee: Examinee): Promise<Exam | null> {
  const [found] = await db.select().from(exams).where(of(examinee));
  return found?.record && found.takenAt ? { ...found.record, takenAt: found.takenAt } : null;
}

/** The newest exam replaces what was known, and whatever was under way. */
export async function saveExam(
  db: Database,
  examinee: Examinee,
  record: ExamRecord,
  takenAt: Date,
): Promise<void> {
  const over = {
    record,
    takenAt,
    paper: null,
    begunAt: null,
    failures: 0,
    notBefore: null,
    claim: null,
    claimUntil: null,
  };
  await db
    .insert(exams)
    .values({ ...examinee, ...over })
    .onConflictDoUpdate({ target: [exams.baseUrl, exams.model, exams.api, exams.tests], set: over });
}

/**
 * Takes up an exam in one write: of many at once, only one does.
 *
 * @param staleFrom a paper that was begun before this is not gone on with.
 * @returns `null` while another holds it, and until the model is to be asked again.
 */
export async function claimExam(
  db: Database,
  examinee: Examinee,
  { now, until, staleFrom }: { now: Date; until: Date; staleFrom: Date },
): Promise<Sitting | null> {
  const [known] = await db.select().from(exams).where(of(examinee));
  // Looked at first: each write holds up all others.
  if (known && [known.claimUntil, known.notBefore].some((moment) => moment && moment > now)) return null;
  if (!known) await db.insert(exams).values(examinee).onConflictDoNothing();
  const claim = crypto.randomUUID();
  const isFree = or(isNull(exams.claimUntil), lte(exams.claimUntil, now));
  const isTime = or(isNull(exams.notBefore), lte(exams.notBefore, now));
  const [taken] = await db
    .update(exams)
    .set({ claim, claimUntil: until })
    .where(and(of(examinee), isFree, isTime))
    .returning();
  if (!taken) return null;
  const { paper, begunAt, failures } = taken;
  const goesOn = paper && begunAt && begunAt >= staleFrom;
  if (!goesOn) await hold(db, examinee, claim, { paper: blankPaper, begunAt: now });
  return { claim, paper: goesOn ? paper : blankPaper, failures };
}

/** Stores what was answered, and holds the exam until then, or lets others take it up. @returns false where the claim was lost meanwhile. */
export const keepPaper = (
  db: Database,
  examinee: Examinee,
  claim: string,
  paper: ExamPaper,
  until: Date | null,
) => hold(db, examinee, claim, { paper, failures: 0, claimUntil: until, ...(until ? {} : { claim: null }) });

/** Lets others take it up, from a later moment on where one is named. */
export const releaseExam = (
  db: Database,
  examinee: Examinee,
  claim: string,
  later: { failures?: number; notBefore?: Date } = {},
) => hold(db, examinee, claim, { ...later, claim: null, claimUntil: null });

/** Writes only while the claim is one's own. */
async function hold(
  db: Database,
  examinee: Examinee,
  claim: string,
  change: Partial<typeof exams.$inferInsert>,
): Promise<boolean> {
  const held = await db
    .update(exams)
    .set(change)
    .where(and(of(examinee), eq(exams.claim, claim)));
  return held.rowsAffected > 0;
}
