import type { ExamPaper } from '../../../db/exam-paper.ts';
import type { ExamRecord } from '../../../db/exam-record.ts';
import {
  claimExam,
  type Examinee,
  keepPaper,
  releaseExam,
  type Sitting,
  saveExam,
} from '../../../db/exams.ts';
import { CoachError } from '../../errors.ts';
import { describeError } from '../../log.ts';
import { modelFaultOf } from '../model-fault.ts';
import type { Services } from '../services.ts';
import { answerNext } from './answer-next.ts';
import { backOff } from './back-off.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { oldestPaper } from './exam-age.ts';
import { brokenOff, markPaper } from './mark-paper.ts';
import { nextQuestion } from './parts.ts';
import type { Visits } from './visits.ts';

export type SitServices = Pick<Services, 'db' | 'speaker' | 'budget' | 'limits' | 'now' | 'log'>;

/** What a question takes beside its answer: its claim is believed so much longer. */
const slack = 30_000;
/** So often in a row it is too slow before that is what is known of it. */
const tooSlowTimes = 3;

/**
 * Goes on with an exam where it was left, by whomever: asks a question, and others while nobody waits for the model. Where a
 * runtime bounds what a request may do, it is only the one. Each answer is stored, so that an exam comes to its end over many requests.
 *
 * @param visits who waits: a question that is under way when somebody comes is left, and asked again when that turn has ended.
 * @param closing ends it at once, and nothing is thought of the model for it.
 */
export async function sitExam(
  services: SitServices,
  examinee: Examinee,
  visits: Visits,
  closing: AbortSignal,
): Promise<void> {
  const { db, limits, now } = services;
  const isBounded = Number.isFinite(limits.background);
  const until = () => new Date(now().getTime() + limits.turn + slack);
  const staleFrom = oldestPaper(now());
  const sitting = await claimExam(db, examinee, { now: now(), until: until(), staleFrom });
  if (!sitting) return;
  let { paper, failures } = sitting;
  const terms = { firstToken: limits.firstToken, turn: Math.min(limits.turn, limits.background) };
  for (let goesOn = true; goesOn; ) {
    let answered: ExamPaper | null;
    using question = visits.question(limits.tick);
    const left = AbortSignal.any([closing, question.signal]);
    try {
      answered = await answerNext(services, paper, terms, left);
    } catch (error) {
      if (left.aborted) await releaseExam(db, examinee, sitting.claim);
      else await putOff(services, examinee, { ...sitting, paper, failures }, error);
      return;
    }
    visits.answered();
    [paper, failures] = [answered ?? paper, 0];
    if (!nextQuestion(paper)) return conclude(services, examinee, markPaper(paper));
    goesOn = !visits.isAnybodyHere && !closing.aborted && !isBounded;
    const isKept = await keepPaper(db, examinee, sitting.claim, paper, goesOn ? until() : null);
    goesOn &&= isKept;
  }
}

async function conclude(
  { db, now, log }: SitServices,
  examinee: Examinee,
  record: ExamRecord,
): Promise<void> {
  await saveExam(db, examinee, record, now());
  log.info('model examined', { model: examinee.model, role: record.role, diagnosis: record.diagnosis });
}

/** Nobody answered, or not in time, or the day's allowance is spent: the question is asked again later. */
async function putOff(
  services: SitServices,
  examinee: Examinee,
  { claim, paper, failures: before }: Sitting,
  error: unknown,
): Promise<void> {
  const { db, limits, now, log } = services;
  const later = (milliseconds: number) => new Date(now().getTime() + milliseconds);
  if (error instanceof CoachError) {
    await releaseExam(db, examinee, claim, { notBefore: later((error.retryAfter ?? 0) * 1000) });
    return;
  }
  const diagnosis = diagnosisOf(error);
  const failures = before + 1;
  log.warn('model not examined', { ...describeError(error), diagnosis, failures });
  // Where a request leaves less time than a talk does, being late is no word on the model.
  const hadTime = limits.background >= limits.turn;
  if (diagnosis === 'too-slow' && hadTime && failures >= tooSlowTimes)
    return conclude(services, examinee, brokenOff(paper, diagnosis));
  const { retryAfter } = modelFaultOf(error);
  await releaseExam(db, examinee, claim, { failures, notBefore: later(backOff(failures, retryAfter)) });
}
