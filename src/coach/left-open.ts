import type { LeftOpen, LensQuestion, Move } from '../../prompts/briefing.ts';
import type { LensId } from '../framework/ids.ts';
import { type AgendaState, answers, asked } from './agenda-state.ts';
import { askedLens } from './exchanges.ts';
import { asksAboutLens, comeBack, isInsisted, nextLens } from './next-lens.ts';

/**
 * What came between uses up no question: the one that was open is come back to. Where none was open, or it was come
 * back to for long enough, the next lens is asked about.
 */
export function backToOpen(state: AgendaState): LensQuestion {
  const left = questionLeft(state);
  if (left) return left;
  const lens = lensLeft(state);
  return lens && !isInsisted(lens, state) ? comeBack(lens, state) : nextLens(state);
}

/** The newest question that is not about a lens, and that nothing was said to yet. */
export function questionLeft(state: AgendaState): LensQuestion | null {
  const since = state.exchanges.slice(state.exchanges.findLastIndex(isAnswer) + 1);
  const left = since.flatMap(({ before }) => (before && otherQuestion(before)) ?? []).at(-1);
  const round = left ? timesLeft(left, state) : 0;
  return left && round < mostReturns ? { lens: left.lens, round, left } : null;

  function isAnswer(each: AgendaState['exchanges'][number]): boolean {
    return answers(each) && each.before !== null && isOpenQuestion(each.before);
  }
}

const mostReturns = 2;

export const timesLeft = (left: LeftOpen, state: AgendaState): number =>
  asked(state).filter((move) => 'left' in move && isSame(move.left, left)).length;

const isSame = (one: LeftOpen | undefined, other: LeftOpen): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export function otherQuestion(move: Move): LeftOpen | null {
  if (
    move.kind === 'instead' ||
    move.kind === 'probe' ||
    move.kind === 'other-path' ||
    move.kind === 'challenge'
  )
    return move;
  return ('left' in move && move.left) || null;
}

const isOpenQuestion = (move: Move): boolean => asksAboutLens(move) || otherQuestion(move) !== null;

/** The lens that was asked about, and that nothing was said to yet. */
function lensLeft({ exchanges }: AgendaState): LensId | null {
  const last = exchanges.findLast((each) => answers(each) || (each.before && asksAboutLens(each.before)));
  return last?.before && asksAboutLens(last.before) && !answers(last) ? askedLens(last.before) : null;
}
