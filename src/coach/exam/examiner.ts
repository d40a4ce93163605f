import { type Exam, type Examinee, findExam } from '../../../db/exams.ts';
import type { ModelRole } from '../../../db/model-role.ts';
import type { ModelRung } from '../../../db/model-rung.ts';
import { describeError } from '../../log.ts';
import { isStale } from './exam-age.ts';
import { examineeOf } from './examinee.ts';
import { type SitServices, sitExam } from './sit-exam.ts';
import { Visits } from './visits.ts';

/** Knows what the configured model may do, and finds it out where it is not known. */
export type Examiner = {
  roleOf: () => Promise<ModelRole>;
  latest: () => Promise<Exam | null>;
  /** The rung to begin with when a form is to be filled in: the one that held last. */
  rung: () => Promise<ModelRung>;
  /** Told which rung held; `null` where none did. */
  held: (rung: ModelRung | null) => void;
  /** The role where nothing is known yet, or where it is set. */
  unexamined: ModelRole;
  /** Whether whoever runs this set the role: then it is kept, however badly the model talks. */
  isSet: boolean;
  /** Held while a visitor waits for the model: the question of an exam that is under way gives way, and an exam that goes on asks one, and no more. */
  visit: () => Disposable;
  /** Goes on with an exam that is due, where one is. To be called when a turn has ended; never rejects. */
  goOn: () => Promise<void>;
  /** The process ends: an exam that goes on is left where it is, for another to go on with. */
  close: () => void;
};

/** For a role that is set, and where nobody is examined. */
export function fixedRole(role: ModelRole): Examiner {
  let heldLast: ModelRung | null = null;
  return {
    roleOf: async () => role,
    latest: async () => null,
    rung: async () => heldLast ?? 'required',
    held: (rung) => {
      heldLast = rung;
    },
    unexamined: role,
    isSet: true,
    visit: () => ({ [Symbol.dispose]() {} }),
    goOn: async () => {},
    close: () => {},
  };
}

/** Examines a model a little after each turn; until it has passed, it speaks, checked. */
export function createExaminer(services: SitServices): Examiner {
  const { db, speaker, limits, now, log } = services;
  // Plain values: a Worker's request may not wait for what another has begun.
  let examinee: Examinee | null = null;
  let seen: { exam: Exam | null; at: number } | null = null;
  let heldLast: ModelRung | null = null;
  const visits = new Visits();
  const closing = new AbortController();

  /** The database is asked now and then: a doctor, or another process, may know better since. */
  const latest = async () => {
    if (seen && now().getTime() - seen.at < limits.examLook) return seen.exam;
    examinee ??= await examineeOf(speaker);
    const exam = await findExam(db, examinee);
    if (exam?.takenAt.getTime() !== seen?.exam?.takenAt.getTime()) heldLast = null;
    seen = { exam, at: now().getTime() };
    return exam;
  };
  const known = () => latest().catch(() => seen?.exam ?? null);
  return {
    latest,
    roleOf: async () => (await known())?.role ?? 'speak',
    rung: async () => heldLast ?? (await known())?.rung ?? 'required',
    held: (rung) => {
      heldLast = rung;
    },
    unexamined: 'speak',
    isSet: false,
    visit: () => visits.visit(),
    goOn: async () => {
      try {
        const exam = await latest();
        if (closing.signal.aborted || !examinee || (exam && !isStale(exam, now()))) return;
        await sitExam(services, examinee, visits, closing.signal);
        seen = null;
      } catch (error) {
        log.warn('exam not stored', describeError(error));
      }
    },
    close: () => closing.abort(),
  };
}
