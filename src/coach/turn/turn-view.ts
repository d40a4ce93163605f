import { stateOf, type Turn } from '../../../db/turns.ts';
import { isOutcome, type Outcome, outcomes } from '../outcomes.ts';

/** A turn as it is told to whoever asks: how it stands, the reply so far, and why it is not whole. */
export function viewTurn(turn: Turn, now: Date) {
  const { id, text, error, retryAt } = turn;
  const state = stateOf(turn, now);
  const outcome = outcomeOf(turn, state);
  const wait = retryAt ? Math.ceil((retryAt.getTime() - now.getTime()) / 1000) : 0;
  return {
    id,
    state,
    text,
    error: error ?? (outcome && outcomes[outcome].code),
    outcome,
    message: outcome && outcomes[outcome].message,
    retryAfter: wait > 0 ? wait : null,
  };
}

function outcomeOf({ outcome }: Turn, state: Turn['state']): Outcome | null {
  if (isOutcome(outcome)) return outcome;
  return state === 'interrupted' ? 'lost' : null;
}
