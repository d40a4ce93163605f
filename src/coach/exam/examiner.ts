import type { Database } from '../../../db/client.ts';
import { type Exam, type Examinee, findExam, saveExam } from '../../../db/exams.ts';
import type { ModelRole } from '../../../db/model-role.ts';
import type { ModelRung } from '../../../db/model-rung.ts';
import { describeError, type Log } from '../../log.ts';
import type { Speaker } from '../speaker.ts';
import { takeExam } from './take-exam.ts';

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
  /** Whether whoever runs this set the role: then it is kept, however a talk goes. */
  isSet: boolean;
  /** Held while a visitor waits for the model: an exam in the background makes way. */
  visit: () => Disposable;
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
  };
}

/** A model that could not be reached is not asked again before this many milliseconds. */
const pause = 60_000;
const wholeExam = 900_000;
const terms = { firstWord: 30_000, answer: 90_000 };

/** What passes by itself: no word on the model. */
const passing = new Set(['no-server', 'wrong-key', 'unknown-model', 'no-answer', 'too-slow']);

export const examineeOf = ({ endpoint, name, api }: Speaker): Examinee => ({
  endpoint: endpoint ?? '',
  model: name,
  api: api ?? '',
});

/** Examines a model in the background at its first use; until it has passed, it speaks, checked. */
export function createExaminer({
  db,
  speaker,
  now,
  log,
}: {
  db: Database;
  speaker: Speaker;
  now: () => Date;
  log: Log;
}): Examiner {
  const examinee = examineeOf(speaker);
  let known: Exam | null = null;
  let running = false;
  let notBefore = 0;
  let visits = 0;
  let heldLast: ModelRung | null = null;
  const waiting: (() => void)[] = [];

  const makeWay = async () => {
    while (visits > 0) await new Promise<void>((go) => waiting.push(go));
  };
  const latest = async () => {
    known ??= (await findExam(db, examinee)) ?? null;
    return known;
  };
  const examine = async () => {
    if (running || performance.now() < notBefore) return;
    running = true;
    try {
      // Whoever came first is served first.
      await new Promise((later) => setTimeout(later));
      const record = await takeExam(speaker, { ...terms, makeWay, signal: AbortSignal.timeout(wholeExam) });
      log.info('model examined', { model: examinee.model, role: record.role, diagnosis: record.diagnosis });
      if (passing.has(record.diagnosis)) notBefore = performance.now() + pause;
      else {
        const takenAt = now();
        await saveExam(db, examinee, record, takenAt);
        known = { ...record, takenAt };
      }
    } catch (error) {
      log.warn('exam not stored', describeError(error));
      notBefore = performance.now() + pause;
    }
    running = false;
  };
  return {
    latest,
    rung: async () => heldLast ?? (await latest().catch(() => null))?.rung ?? 'required',
    held: (rung) => {
      heldLast = rung;
    },
    unexamined: 'speak',
    isSet: false,
    roleOf: async () => {
      const exam = await latest().catch(() => null);
      if (exam) return exam.role;
      examine();
      return 'speak';
    },
    visit: () => {
      visits += 1;
      return {
        [Symbol.dispose]() {
          visits -= 1;
          if (visits > 0) return;
          for (const go of waiting.splice(0)) go();
        },
      };
    },
  };
}
