import { findTurn, keepTurn, type Lease } from '../../db/turns.ts';
import { describeError } from '../log.ts';
import type { Services } from './services.ts';

export const stopRequested = new DOMException('the visitor asked to stop', 'AbortError');

export type TurnWatch = Disposable & {
  /** Aborts when the visitor asks to stop, and when the model takes too long. */
  signal: AbortSignal;
  onText: (delta: string) => void;
};

/** Keeps a running turn: its lease, its time bounds, the text so far, and an ear for the stop request. */
export function watchTurn(
  { db, limits, now, log }: Pick<Services, 'db' | 'limits' | 'now' | 'log'>,
  lease: Lease,
): TurnWatch {
  const abort = new AbortController();
  const giveUp = (why: string) => () => abort.abort(new DOMException(why, 'TimeoutError'));
  const firstToken = setTimeout(giveUp('no first token'), limits.firstToken);
  const whole = setTimeout(giveUp('turn too long'), limits.turn);
  let text = '';
  let savedText = '';
  let savedAt = now().getTime();
  let isSaving = false;

  const save = async (): Promise<boolean> => {
    const at = now().getTime();
    if (text === savedText && at - savedAt < limits.lease / 3) {
      const turn = await findTurn(db, lease.conversationId, lease.id);
      return !turn || turn.stopRequested;
    }
    [savedText, savedAt] = [text, at];
    return keepTurn(db, lease, text, new Date(at + limits.lease));
  };
  const saving = setInterval(async () => {
    if (isSaving) return;
    isSaving = true;
    try {
      if (await save()) abort.abort(stopRequested);
    } catch (error) {
      log.warn('reply not saved yet', describeError(error));
    }
    isSaving = false;
  }, limits.saveEvery);

  return {
    signal: abort.signal,
    onText: (delta) => {
      clearTimeout(firstToken);
      text += delta;
    },
    [Symbol.dispose]() {
      clearTimeout(firstToken);
      clearTimeout(whole);
      clearInterval(saving);
    },
  };
}
