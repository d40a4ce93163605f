import { and, desc, eq, sql } from 'drizzle-orm';
import type { Evidence } from '../src/evidence/evidence.ts';
import type { Database } from './client.ts';
import { plus, type Usage } from './review.ts';
import { conversations, type messages, type TurnState, turns } from './schema.ts';

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

/** Whether a turn's process has not been heard of for longer than its lease. */
export const isOverdue = ({ state, leaseUntil }: Turn, now: Date): boolean =>
  state === 'running' && leaseUntil < now;

/** How long whoever holds a doubted lease has to show that it lives, in milliseconds: a last save is tried more often. */
export const doubt = 5_000;

/** How a turn stands now: one that lost its process is interrupted, though nobody has written that down yet. */
export const stateOf = (turn: Turn, now: Date): TurnState =>
  isOverdue(turn, now) && turn.doubtedAt && turn.doubtedAt.getTime() + doubt <= now.getTime()
    ? turn.stopRequested
      ? 'stopped'
      : 'interrupted'
    : turn.state;

/**
 * Doubts a turn whose lease ran out, and ends one that was doubted a while ago: what was written so far becomes its reply,
 * and one that was asked to stop has stopped. The lease alone says too little: where it was the database that was away, a
 * process may hold a whole reply, and saves it a moment after the database is back.
 */
export async function reapTurns(db: Database, conversationId: string, now: Date): Promise<void> {
  const overdue = sql`conversation_id = ${conversationId} AND state = 'running' AND lease_until < ${now.getTime()}`;
  const gone = sql`${overdue} AND doubted_at <= ${now.getTime() - doubt}`;
  await db.batch([
    db.run(sql`
      INSERT INTO messages (id, conversation_id, seq, turn_id, role, text, units, speaker, superseded, created_at)
      SELECT reply_id, conversation_id, ${nextSeq(conversationId)}, id, 'assistant', text, '[]', speaker, 0, ${now.getTime()}
      FROM turns WHERE ${gone} AND text <> ''`),
    db.run(
      sql`UPDATE turns SET state = iif(stop_requested, 'stopped', 'interrupted'), ended_at = ${now.getTime()} WHERE ${gone}`,
    ),
    db.run(sql`UPDATE turns SET doubted_at = ${now.getTime()} WHERE ${overdue} AND doubted_at IS NULL`),
  ]);
}

export type TurnStart = {
  conversationId: string;
  /** The client's id for its message. */
  id: string;
  messageId: string;
  replyId: string;
  speaker: string;
  text: string;
  leaseUntil: Date;
  now: Date;
};

/**
 * Saves what was said and takes the lease, in one write.
 *
 * @param mostMessages how many a talk may have.
 * @returns false, and nothing is said, where it has no room for a message and its reply.
 * @throws a constraint error where the conversation has a running turn, or this one already.
 */
export async function beginTurn(db: Database, start: TurnStart, mostMessages: number): Promise<boolean> {
  const { conversationId, id, messageId, replyId, speaker, text, leaseUntil, now } = start;
  const at = now.getTime();
  const [begun] = await db.batch([
    db.run(sql`
      INSERT INTO turns (conversation_id, id, state, attempt, lease_until, stop_requested, reply_id, speaker, text, started_at)
      SELECT ${conversationId}, ${id}, 'running', 1, ${leaseUntil.getTime()}, 0, ${replyId}, ${speaker}, '', ${at}
      WHERE ${nextSeq(conversationId)} < ${mostMessages}`),
    db.run(sql`
      INSERT INTO messages (id, conversation_id, seq, turn_id, client_id, role, text, units, superseded, created_at)
      SELECT ${messageId}, ${conversationId}, ${nextSeq(conversationId)}, id, id, 'user', ${text}, '[]', 0, ${at}
      FROM turns WHERE conversation_id = ${conversationId} AND id = ${id} AND reply_id = ${replyId}`),
    db.update(conversations).set({ updatedAt: now }).where(eq(conversations.id, conversationId)),
  ]);
  return begun.rowsAffected > 0;
}

/**
 * Takes the lease again for a turn that did not end well. Its unfinished reply stays until there is a better one.
 *
 * @returns false where somebody else was quicker.
 * @throws a constraint error where the conversation has another running turn.
 */
export async function beginTurnAgain(
  db: Database,
  turn: Turn,
  { replyId, speaker, leaseUntil, now }: Pick<TurnStart, 'replyId' | 'speaker' | 'leaseUntil' | 'now'>,
): Promise<boolean> {
  const { conversationId, id } = turn;
  const taken = await db
    .update(turns)
    .set({
      state: 'running',
      attempt: turn.attempt + 1,
      leaseUntil,
      doubtedAt: null,
      stopRequested: false,
      replyId,
      speaker,
      text: '',
      error: null,
      outcome: null,
      retryAt: null,
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
    );
  return taken.rowsAffected > 0;
}

export type TurnKey = { conversationId: string; id: string };
export type Lease = TurnKey & { attempt: number };

const held = ({ conversationId, id, attempt }: Lease) =>
  and(
    eq(turns.conversationId, conversationId),
    eq(turns.id, id),
    eq(turns.attempt, attempt),
    eq(turns.state, 'running'),
  );

export type KeptTurn = { lease: Lease; text: string };

/**
 * Saves replies as far as they are written, prolongs their leases, and looks for stop requests: all in one request, as a
 * Worker may make so many only.
 *
 * @returns the turns that run anywhere and were asked to stop, and those whose lease is lost.
 */
export async function keepTurns(
  db: Database,
  kept: readonly KeptTurn[],
  leaseUntil: Date,
): Promise<{ stopped: TurnKey[]; lost: TurnKey[] }> {
  const look = db
    .select({ conversationId: turns.conversationId, id: turns.id })
    .from(turns)
    .where(and(sql`state = 'running'`, eq(turns.stopRequested, true)));
  if (kept.length === 0) return { stopped: await look, lost: [] };
  const [stopped, ...saved] = await db.batch([
    look,
    ...kept.map(({ lease, text }) =>
      db
        .update(turns)
        .set({ text, leaseUntil, doubtedAt: null })
        .where(held(lease))
        .returning({ id: turns.id }),
    ),
  ]);
  return { stopped, lost: kept.flatMap(({ lease }, at) => (saved[at]?.length === 0 ? [lease] : [])) };
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
  outcome: string | null;
  retryAt: Date | null;
  reply: Pick<
    Required<typeof messages.$inferInsert>,
    'id' | 'text' | 'move' | 'units' | 'speaker' | 'review'
  >;
  usage: Usage | null;
  evidence: Evidence[];
  now: Date;
};

/**
 * Saves the reply, its evidence and how the turn ended, in one write; a reply of an earlier try is kept as superseded.
 *
 * @returns false, and nothing is saved, where the lease was lost meanwhile.
 */
export async function endTurn(db: Database, lease: Lease, end: TurnEnd): Promise<boolean> {
  const { conversationId } = lease;
  const { reply, state, error, outcome, retryAt, usage, now } = end;
  const [, ended] = await db.batch([
    db.run(sql`
      INSERT INTO messages (id, conversation_id, seq, turn_id, role, text, move, units, speaker, review, superseded, created_at)
      SELECT ${reply.id}, ${conversationId}, ${nextSeq(conversationId)}, ${lease.id}, 'assistant', ${reply.text},
        ${JSON.stringify(reply.move)}, ${JSON.stringify(reply.units)}, ${reply.speaker},
        ${reply.review && JSON.stringify(reply.review)}, 0, ${now.getTime()}
      FROM turns WHERE ${held(lease)} AND ${reply.text} <> ''`),
    db
      .update(turns)
      .set({ state, error, outcome, retryAt, usage, text: reply.text, endedAt: now })
      .where(held(lease)),
    db.run(sql`
      UPDATE messages SET superseded = 1
      WHERE conversation_id = ${conversationId} AND turn_id = ${lease.id} AND role = 'assistant' AND id <> ${reply.id}
        AND EXISTS (SELECT 1 FROM messages WHERE id = ${reply.id})`),
    ...end.evidence.map((piece) => insertEvidenceOfTurn(db, lease, piece, now)),
    db.update(conversations).set({ updatedAt: now }).where(eq(conversations.id, conversationId)),
  ]);
  return ended.rowsAffected > 0;
}

/** The turn was ended just before in the same write: by this attempt, or the piece is not stored. */
function insertEvidenceOfTurn(
  db: Database,
  { conversationId, id, attempt }: Lease,
  piece: Evidence,
  now: Date,
) {
  return db.run(sql`
    INSERT OR IGNORE INTO evidence
      (id, conversation_id, message_id, start, "end", quote, lens, sign, leans_to, strength, status, source, sure, created_at)
    SELECT ${piece.id}, ${conversationId}, ${piece.messageId}, ${piece.start}, ${piece.end}, ${piece.quote}, ${piece.lens},
      ${piece.sign}, ${piece.leansTo}, ${piece.strength}, ${piece.status}, ${piece.source}, ${piece.sure ? 1 : 0}, ${now.getTime()}
    FROM turns WHERE conversation_id = ${conversationId} AND id = ${id} AND attempt = ${attempt} AND ended_at = ${now.getTime()}`);
}

/** What all turns of a conversation took; `null` where no model was asked. */
export async function sumUsage(db: Database, conversationId: string): Promise<Usage | null> {
  const rows = await db
    .select({ usage: turns.usage })
    .from(turns)
    .where(eq(turns.conversationId, conversationId));
  return sumOf(rows);
}

export const sumOf = (each: readonly { usage: Usage | null }[]): Usage | null =>
  each.reduce<Usage | null>((sum, { usage }) => (usage ? plus(sum, usage) : sum), null);

/** All turns of a conversation, in the order in which they were begun. */
export async function listTurns(db: Database, conversationId: string): Promise<Turn[]> {
  return db
    .select()
    .from(turns)
    .where(eq(turns.conversationId, conversationId))
    .orderBy(turns.startedAt, sql`rowid`);
}
