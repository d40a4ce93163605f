import { fixedRole } from '../../src/coach/exam/examiner.ts';
import { limitsOf } from '../../src/coach/limits.ts';
import { noBudget } from '../../src/coach/token-budget.ts';
import { guideSpeaker } from '../../src/llm/model.ts';

/** What it takes to hold a talk with the guide that nobody stores. */
export const guideAlone = {
  speaker: guideSpeaker,
  guide: guideSpeaker,
  examiner: fixedRole('lead'),
  budget: noBudget,
  limits: limitsOf({}),
};
