import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Evidence } from '../src/evidence/evidence.ts';
import type { Database } from './client.ts';
import { insertEvidence } from './evidence.ts';
import { conversations, messages, type TurnState, turns } from './schema.ts';

export type Turn = typeof turns.$inferSelect;

/** The next number in the order of a conversation, read in the same write that uses it. */
const nextSeq = (conversationId: string) =>
  sql<number>`(SELECT coalesce(max(seq), 0) + 1 FROM messages WHERE conversation_id = ${conversationId})`;

export async function findTurn(db: Database, conversationId: string, id: string): Promise<Turn | undefined> {
  const [found] = await db
    .select()
    .from(turns)
    .where(and(eq(turns.conversationId, conversationId), eq(turns.id, id)));
  return found;
}

/** The turn that was begun last. */
export async function findNewestTurn(db: Database, conversationId: string): Promise<Turn | undefined> {
  const [found] = await db
    .select()
    .from(turns)
    .where(eq(turns.conversationId, conversationId))
    .orderBy(desc(turns.startedAt), desc(sql`rowid`))
    .limit(1);
  return found;
}

export async function findRunningTurn(db: Database, conversationId: string): Promise<Turn | undefined> {
  const [found] = await db
    .select()
    .from(turns)
    .where(and(eq(turns.conversationId, conversationId), eq(turns.state, 'running')));
  return found;
}

/** Ends a turn whose process is gone: what was written so far stays with the turn. */
export async function reapTurns(db: Database, conversationId: string, now: Date): Promise<void> {
  await db
    .update(turns)
    .set({ state: 'interrupted', endedAt: now })
    .where(
      and(eq(turns.conversationId, conversationId), eq(turns.state, 'running'), lt(turns.leaseUntil, now)),
    );
}

export type TurnStart = {
  conversationId: string;
  /** The client's id for its message. */
  id: string;
  messageId: string;
  replyId: string;
  text: string;
  leaseUntil: Date;
  now: Date;
};

/**
 * Saves what was said and takes the lease, in one write.
 *
 * @throws a constraint error where the conversation has a running turn, or this one already.
 */
export async function beginTurn(db: Database, start: TurnStart): Promise<void> {
  const { conversationId, id, messageId, replyId, text, leaseUntil, now } = start;
  await db.batch([
    db.insert(turns).values({
      conversationId,
      id,
      state: 'running',
      attempt: 1,
      leaseUntil,
      stopRequested: false,
      replyId,
      text: '',
      startedAt: now,
    }),
    db.insert(messages).values({
      id: messageId,
      conversationId,
      seq: nextSeq(conversationId),
      turnId: id,
      clientId: id,
      role: 'user',
      text,
      units: [],
      superseded: false,
      createdAt: now,
    }),
    db.update(conversations).set({ updatedAt: now }).where(eq(conversations.id, conversationId)),
  ]);
}

/**
 * Takes the lease again for a turn that did not end well; an unfinished reply is kept as superseded.
 *
 * @returns false where somebody else was quicker.
 * @throws a constraint error where the conversation has another running turn.
 */
export async function beginTurnAgain(
  db: Database,
  turn: Turn,
  { replyId, leaseUntil, now }: Pick<TurnStart, 'replyId' | 'leaseUntil' | 'now'>,
): Promise<boolean> {
  const { conversationId, id } = turn;
  const [taken] = await db.batch([
    db
      .update(turns)
      .set({
        state: 'running',
        attempt: turn.attempt + 1,
        leaseUntil,
        stopRequested: false,
        replyId,
        text: '',
        error: null,
        startedAt: now,
        endedAt: null,
      })
      .where(
        and(
          eq(turns.conversationId, conversationId),
          eq(turns.id, id),
          eq(turns.attempt, turn.attempt),
          eq(turns.state, turn.state),
        ),
      ),
    db
      .update(messages)
      .set({ superseded: true })
      .where(
        and(
          eq(messages.conversationId, conversationId),
          eq(messages.turnId, id),
          eq(messages.role, 'assistant'),
        ),
      ),
  ]);
  return taken.rowsAffected > 0;
}

export type Lease = { conversationId: string; id: string; attempt: number };

const held = ({ conversationId, id, attempt }: Lease) =>
  and(
    eq(turns.conversationId, conversationId),
    eq(turns.id, id),
    eq(turns.attempt, attempt),
    eq(turns.state, 'running'),
  );

/** Saves the reply as far as it is written and prolongs the lease. Says whether to stop: on request, or because the lease is lost. */
export async function keepTurn(db: Database, lease: Lease, text: string, leaseUntil: Date): Promise<boolean> {
  const [kept] = await db
    .update(turns)
    .set({ text, leaseUntil })
    .where(held(lease))
    .returning({ stopRequested: turns.stopRequested });
  return kept === undefined || kept.stopRequested;
}

/** Asks whoever runs this turn to stop. Says whether it was running. */
export async function requestStop(db: Database, conversationId: string, id: string): Promise<boolean> {
  const { rowsAffected } = await db
    .update(turns)
    .set({ stopRequested: true })
    .where(and(eq(turns.conversationId, conversationId), eq(turns.id, id), eq(turns.state, 'running')));
  return rowsAffected > 0;
}

export type TurnEnd = {
  state: Exclude<TurnState, 'running'>;
  error: string | null;
  reply: Pick<Required<typeof messages.$inferInsert>, 'id' | 'text' | 'move' | 'units' | 'speaker'>;
  evidence: Evidence[];
  now: Date;
};

/** Saves the reply, its evidence and how the turn ended, in one write; nothing where the lease was lost meanwhile. */
export async function endTurn(db: Database, lease: Lease, end: TurnEnd): Promise<boolean> {
  const { conversationId } = lease;
  const { reply, state, error, now } = end;
  const [first, ...rest] = end.evidence;
  const results = await db.batch([
    db.run(sql`
      INSERT INTO messages (id, conversation_id, seq, turn_id, role, text, move, units, speaker, superseded, created_at)
      SELECT ${reply.id}, ${conversationId}, ${nextSeq(conversationId)}, ${lease.id}, 'assistant', ${reply.text},
        ${JSON.stringify(reply.move)}, ${JSON.stringify(reply.units)}, ${reply.speaker}, 0, ${now.getTime()}
      FROM turns WHERE ${held(lease)} AND ${reply.text} <> ''`),
    db.update(turns).set({ state, error, text: reply.text, endedAt: now }).where(held(lease)),
    ...(first ? [insertEvidence(db, conversationId, [first, ...rest], now)] : []),
    db.update(conversations).set({ updatedAt: now }).where(eq(conversations.id, conversationId)),
  ]);
  return results[1].rowsAffected > 0;
}
