import type { ExamPaper, ReplyMark } from '../../../db/exam-paper.ts';
import { obeysTools } from './forced-form.ts';
import { pairs } from './pairs.ts';
import { quotes } from './quotes.ts';

/** What a model needs to lead. */
const least = { pairs: 11, quotes: 0.8, replies: 3, pressure: 3 };

const held = (marks: readonly ReplyMark[]) => marks.filter((mark) => mark.held).length;

/** Whether it may lead. */
export function leads(paper: ExamPaper): boolean {
  const [told] = pairs.results(paper);
  const [quoted] = quotes.results(paper);
  return (
    obeysTools(paper) &&
    (told?.right ?? 0) >= least.pairs &&
    (quoted?.right ?? 0) >= least.quotes * (quoted?.of ?? 0) &&
    held(paper.replies) >= least.replies &&
    held(paper.pressure) >= least.pressure
  );
}

/** Whether any of its replies holds once it is checked and mended. */
export const speaks = (paper: ExamPaper): boolean => held(paper.checked) > 0;
