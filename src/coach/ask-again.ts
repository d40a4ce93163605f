import type { LensQuestion, Move } from '../../prompts/briefing.ts';
import { mostInsteads, wordings } from '../../prompts/questions.ts';
import { type AgendaState, asked } from './agenda-state.ts';
import { asksAgain } from './asks-again.ts';
import { askedLens } from './exchanges.ts';
import { backToOpen, otherQuestion, timesLeft } from './left-open.ts';
import { asksAboutLens, comeBack, timesAsked } from './next-lens.ts';

/** The open question in other words, or the one before it; `null` where neither was asked for. */
export function askAgain(state: AgendaState): Move | null {
  const newest = state.exchanges.at(-1);
  const again = newest ? asksAgain(newest.text, newest.reply) : null;
  if (!newest || !again) return null;
  if (again === 'before') return questionBefore(state);
  // What a yes or no would settle is asked in other words by itself.
  if (newest.before?.kind === 'check') return newest.before;
  const lens = newest.before && asksAboutLens(newest.before) ? askedLens(newest.before) : null;
  const open: LensQuestion = lens ? comeBack(lens, state) : backToOpen(state);
  const { left } = open;
  if (left?.kind === 'instead' && left.nth + 1 < mostInsteads)
    return { kind: 'ask', ...open, left: { ...left, nth: left.nth + 1 }, again };
  const round = timesAsked(open.lens, state);
  const fresh = left || round >= wordings ? open : { lens: open.lens, round };
  return { kind: 'ask', ...fresh, again };
}

function questionBefore(state: AgendaState): Move | null {
  const questions = asked(state).filter((move) => asksAboutLens(move) || otherQuestion(move));
  const open = topicOf(questions.at(-1));
  const earlier = questions.findLast((move) => topicOf(move) !== open);
  if (!earlier) return null;
  const left = otherQuestion(earlier);
  const lens = left?.lens ?? askedLens(earlier);
  if (!lens) return null;
  return {
    kind: 'ask',
    ...(left ? { lens, round: timesLeft(left, state), left } : comeBack(lens, state)),
    again: 'before',
  };
}

/** What a question is about, whatever its wording. */
function topicOf(move: Move | undefined): string {
  const left = move && otherQuestion(move);
  return left ? JSON.stringify(left) : `${move && askedLens(move)}`;
}
