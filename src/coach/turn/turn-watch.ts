import type { Lease } from '../../../db/turns.ts';
import { describeError } from '../../log.ts';
import { Cut, type Outcome, stopRequested } from '../outcomes.ts';
import type { Services } from '../services.ts';
import type { Place } from './running-turns.ts';

export type TurnWatch = Disposable & {
  /** Aborts when the visitor asks to stop, when the process ends, and when a time bound is reached. */
  signal: AbortSignal;
  /** To be told of every part that the model sends. */
  onPart: (type: string) => void;
  onText: (delta: string) => void;
};

/** What shows that a model lives, and is at work on its reply. */
const signs = /^(text|reasoning|tool-input|tool-call)/;

/** Keeps a running turn: its lease, its time bounds, the text so far, and an ear for the stop request. */
export function watchTurn(
  { db, limits, now, log, running }: Pick<Services, 'db' | 'limits' | 'now' | 'log' | 'running'>,
  lease: Lease,
  place: Place,
  hasReader: () => boolean,
): TurnWatch {
  const abort = new AbortController();
  const clock = () => performance.now();
  const begun = clock();
  let quiet: { since: number; outcome: Outcome } = { since: begun, outcome: 'no-first-word' };
  let leftAt: number | null = null;
  const unfinished = { lease, text: '' };
  place.unfinished = unfinished;

  const reached = (): Outcome | null => {
    const at = clock();
    if (!hasReader()) leftAt ??= at;
    if (place.ending) return 'shutdown';
    if (at - begun > limits.turn) return 'too-long';
    if (leftAt !== null && at - leftAt > limits.disconnect) return 'left';
    const bound = quiet.outcome === 'silence' ? limits.silence : limits.firstToken;
    return at - quiet.since > bound ? quiet.outcome : null;
  };
  const ticking = setInterval(() => {
    const outcome = reached();
    if (place.stopped) abort.abort(stopRequested);
    else if (outcome) abort.abort(new Cut(outcome));
    if (abort.signal.aborted) clearInterval(ticking);
    else running.round(db, now).catch((error) => log.warn('reply not saved yet', describeError(error)));
  }, limits.tick);

  return {
    signal: abort.signal,
    onPart: (type) => {
      if (signs.test(type)) quiet = { since: clock(), outcome: 'silence' };
      else if (type === 'start-step') quiet = { since: clock(), outcome: 'no-first-word' };
    },
    onText: (delta) => {
      unfinished.text += delta;
    },
    [Symbol.dispose]: () => {
      clearInterval(ticking);
      place.unfinished = null;
    },
  };
}
