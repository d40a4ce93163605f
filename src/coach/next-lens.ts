import type { Move } from '../../prompts/briefing.ts';
import { wordings } from '../../prompts/questions.ts';
import { type LensId, lensIds } from '../framework/ids.ts';
import { type AgendaState, answers, asked } from './agenda-state.ts';
import { askedLens } from './exchanges.ts';
import { sidesHeard } from './sides-heard.ts';

type Round = { lens: LensId; round: number };

/** Least answered first, then what weighs most, then least heard of, then the article's order. */
export function nextLens(state: AgendaState, among: readonly LensId[] = lensIds): Round {
  const cost = (lens: LensId) =>
    timesClosed(lens, state) * 100 + (3 - (state.weights[lens] ?? 1)) * 10 + sidesHeard(lens, state);
  const fresh = among.filter((each) => timesAsked(each, state) < wordings);
  const lens = (fresh.length > 0 ? fresh : among).reduce((best, candidate) =>
    cost(candidate) < cost(best) ? candidate : best,
  );
  const round = timesAsked(lens, state);
  return round < wordings ? { lens, round } : comeBack(lens, state);
}

/** The lens is asked for in words that are kept for that, and none of its questions is used up. */
export const comeBack = (lens: LensId, state: AgendaState): Round => ({
  lens,
  round: wordings + asked(state).filter(isReturn).length,
});

/** In how many wordings a lens was asked. */
export const timesAsked = (lens: LensId, state: AgendaState): number =>
  asked(state).filter((move) => asksAboutLens(move, lens) && !isReturn(move)).length;

/** Somebody who did not answer after so many returns is asked about something else. */
const mostReturns = 2;

/** Whether a lens was come back to for long enough. */
export const isInsisted = (lens: LensId, state: AgendaState): boolean => {
  const returns = timesReturned(lens, state);
  return returns > 0 && returns % mostReturns === 0;
};

const timesReturned = (lens: LensId, state: AgendaState): number =>
  asked(state).filter((move) => asksAboutLens(move, lens) && isReturn(move)).length;

const isReturn = (move: Move): boolean => 'round' in move && !move.left && move.round >= wordings;

/** How often a lens was answered or skipped. */
export const timesAnswered = (lens: LensId, { exchanges }: AgendaState): number =>
  exchanges.filter((each) => each.before && asksAboutLens(each.before, lens) && answers(each)).length;

/** Whether something was said when it was asked about. */
export const wasTold = (lens: LensId, { exchanges }: AgendaState): boolean =>
  exchanges.some(({ before, heard }) => before && asksAboutLens(before, lens) && heard.kind === 'statement');

const timesClosed = (lens: LensId, state: AgendaState): number =>
  timesAnswered(lens, state) + Math.floor(timesReturned(lens, state) / mostReturns);

const lensMoves: ReadonlySet<Move['kind']> = new Set(['open', 'ask', 'not-covered', 'no-verdict']);

/** Whether the move asked the question of its lens, and not another one that its answer may bear on. */
export const asksAboutLens = (move: Move, lens: LensId | null = askedLens(move)): boolean =>
  lensMoves.has(move.kind) && askedLens(move) === lens && !('left' in move && move.left);
