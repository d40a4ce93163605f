import type { Conversation } from '../../../db/conversations.ts';
import { supersedeFrom } from '../../../db/supersede.ts';
import { findRunningTurn, reapTurns } from '../../../db/turns.ts';
import { CoachError } from '../../errors.ts';
import type { Services } from '../services.ts';
import { inProgress } from './in-progress.ts';

/**
 * Makes room to say a message anew: it and all that followed are kept, hidden and no longer counted. What is said in
 * its place is an ordinary turn.
 *
 * @throws CoachError `turn_in_progress` while a reply is being written, `not_found` where there is no such message.
 */
export async function sayAnew(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { id }: Conversation,
  messageId: string,
): Promise<void> {
  await reapTurns(db, id, now());
  if (await supersedeFrom(db, id, messageId, now())) return;
  const running = await findRunningTurn(db, id);
  if (running) throw inProgress(running);
  throw new CoachError('not_found', 'There is no such message of yours.');
}
