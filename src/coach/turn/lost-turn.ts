import { isOverdue, reapTurns, type Turn } from '../../../db/turns.ts';
import { describeError } from '../../log.ts';
import type { Services } from '../services.ts';

/**
 * Whoever finds that nobody keeps a turn any more doubts it, and ends it a while later; nobody else does.
 *
 * @returns whether there was anything to do: then it is to be read again. Never throws: to look is no reason to fail.
 */
export async function endLostTurn(
  { db, now, log }: Pick<Services, 'db' | 'now' | 'log'>,
  turn: Turn | undefined,
): Promise<boolean> {
  if (!turn || !isOverdue(turn, now())) return false;
  try {
    await reapTurns(db, turn.conversationId, now());
    return true;
  } catch (error) {
    log.warn('a lost turn was not ended', describeError(error));
    return false;
  }
}
