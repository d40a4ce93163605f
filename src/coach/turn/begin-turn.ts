import { isUniqueViolation } from '../../../db/constraint.ts';
import { listMessages } from '../../../db/messages.ts';
import {
  beginTurnAgain,
  findNewestTurn,
  findRunningTurn,
  findTurn,
  beginTurn as insertTurn,
  isOverdue,
  reapTurns,
  type Turn,
} from '../../../db/turns.ts';
import { CoachError } from '../../errors.ts';
import type { UnitId } from '../../framework/ids.ts';
import { refusal } from '../outcomes.ts';
import { inProgress } from './in-progress.ts';
import type { TurnServices } from './run-turn.ts';

export type BegunTurn = { isNew: true; turn: Turn } | { isNew: false; turn: Turn; units: UnitId[] };

/**
 * Saves what was said and takes the lease. The client's id makes it safe to send a message again: an answered one is
 * not answered anew, one that failed is tried again.
 *
 * @throws CoachError `turn_in_progress` while a reply is being written, `conflict` where the id has another text, or the talk is full.
 */
export async function beginTurn(
  { db, speaker, limits, now }: Pick<TurnServices, 'db' | 'speaker' | 'limits' | 'now'>,
  conversationId: string,
  { id, text }: { id: string; text: string },
): Promise<BegunTurn> {
  const started = now();
  const lease = {
    replyId: crypto.randomUUID(),
    speaker: speaker.name,
    leaseUntil: new Date(started.getTime() + limits.lease),
    now: started,
  };
  try {
    // Only where there is something to end: each write holds up all others.
    const last = await findRunningTurn(db, conversationId);
    if (last && isOverdue(last, started)) await reapTurns(db, conversationId, started);
    const known = await findTurn(db, conversationId, id);
    if (known) return await repeat(known);
    const start = { conversationId, id, messageId: crypto.randomUUID(), text, ...lease };
    if (!(await insertTurn(db, start, limits.messages))) throw refusal('talk-full');
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const running = await findRunningTurn(db, conversationId);
    if (running) throw inProgress(running, error);
    const known = await findTurn(db, conversationId, id);
    if (known) return await repeat(known);
    throw error;
  }
  return { isNew: true, turn: await mustFind() };

  async function repeat(known: Turn): Promise<BegunTurn> {
    const messages = (await listMessages(db, conversationId)).filter(({ turnId }) => turnId === id);
    const said = messages.find(({ clientId }) => clientId === id);
    if (said?.text !== text) throw new CoachError('conflict', 'Another message was sent under this id.');
    if (said.superseded) throw new CoachError('conflict', 'This message was said anew since.');
    if (known.state === 'running') throw inProgress(known);
    if (known.state === 'complete') {
      const reply = messages.find(({ id: messageId }) => messageId === known.replyId);
      return { isNew: false, turn: known, units: reply?.units ?? [] };
    }
    const newest = await findNewestTurn(db, conversationId);
    if (newest?.id !== id) throw new CoachError('conflict', 'The talk has gone on since this message.');
    if (!(await beginTurnAgain(db, known, lease))) throw inProgress(known);
    return { isNew: true, turn: await mustFind() };
  }

  async function mustFind(): Promise<Turn> {
    const turn = await findTurn(db, conversationId, id);
    if (!turn) throw new CoachError('not_found', 'There is no such conversation.');
    return turn;
  }
}
