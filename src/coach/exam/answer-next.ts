import type { ExamPaper } from '../../../db/exam-paper.ts';
import type { Services } from '../services.ts';
import { keptEstimate } from '../token-budget.ts';
import { Meter } from '../usage.ts';
import type { ExamTerms } from './part.ts';
import { nextQuestion } from './parts.ts';

/**
 * Asks the next question of an exam, on the day's allowance.
 *
 * @param signal ends it before the terms do.
 * @returns the paper with the answer; `null` where nothing is left to ask.
 * @throws CoachError `budget_spent`; else what came instead of an answer.
 */
export async function answerNext(
  { speaker, budget }: Pick<Services, 'speaker' | 'budget'>,
  paper: ExamPaper,
  terms: ExamTerms,
  signal?: AbortSignal,
): Promise<ExamPaper | null> {
  const question = nextQuestion(paper);
  if (!question) return null;
  const settle = await budget.claim('exam');
  if (!settle) throw budget.refusal();
  const meter = new Meter();
  const inTime = AbortSignal.timeout(Math.ceil(terms.turn));
  try {
    return await question({
      speaker,
      terms,
      meter,
      signal: signal ? AbortSignal.any([signal, inTime]) : inTime,
    });
  } finally {
    await settle(meter.usage).catch(keptEstimate);
  }
}
