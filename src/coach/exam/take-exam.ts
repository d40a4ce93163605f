import { blankPaper, type ExamPaper } from '../../../db/exam-paper.ts';
import type { ExamRecord } from '../../../db/exam-record.ts';
import { CoachError } from '../../errors.ts';
import type { Services } from '../services.ts';
import { answerNext } from './answer-next.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { brokenOff, markPaper } from './mark-paper.ts';
import type { ExamTerms } from './part.ts';

/**
 * Examines a model at one go, while somebody waits for what comes of it.
 *
 * @throws CoachError `budget_spent`; whatever is wrong with the model is in the record.
 */
export async function takeExam(
  services: Pick<Services, 'speaker' | 'budget'>,
  terms: ExamTerms,
): Promise<ExamRecord> {
  let paper: ExamPaper = blankPaper;
  try {
    for (;;) {
      const answered = await answerNext(services, paper, terms);
      if (!answered) return markPaper(paper);
      paper = answered;
    }
  } catch (error) {
    if (error instanceof CoachError) throw error;
    return brokenOff(paper, diagnosisOf(error));
  }
}
