import { and, asc, eq, getTableColumns, inArray, ne, sql } from 'drizzle-orm';
import type { Evidence, LeansTo, Status, Strength } from '../src/evidence/evidence.ts';
import type { LensId, SignId } from '../src/framework/ids.ts';
import type { Database } from './client.ts';
import { evidence, messages } from './schema.ts';

const {
  conversationId: _conversation,
  createdAt: _created,
  settledBy: _by,
  settledFrom: _from,
  ...columns
} = getTableColumns(evidence);

/** The ledger of a conversation, in the order it was said; without what was said anew since. */
export async function listEvidence(db: Database, conversationId: string): Promise<Evidence[]> {
  return db
    .select(columns)
    .from(evidence)
    .innerJoin(messages, eq(messages.id, evidence.messageId))
    .where(and(eq(evidence.conversationId, conversationId), eq(messages.superseded, false)))
    .orderBy(asc(messages.seq), asc(evidence.start), asc(evidence.id));
}

/** Adds checked evidence; the same words on the same lens count once, as they were noted first. */
export function insertEvidence(
  db: Database,
  conversationId: string,
  pieces: [Evidence, ...Evidence[]],
  now: Date,
) {
  return db
    .insert(evidence)
    .values(pieces.map((piece) => ({ ...piece, conversationId, createdAt: now })))
    .onConflictDoNothing();
}

/** What the visitor says of a piece on the ladder outlives whatever a message said of it. */
const byHand = { settledBy: null, settledFrom: null };

/** Adds what the visitor points out; their reading replaces any other of the same words on the same lens. */
export async function pointOutEvidence(
  db: Database,
  conversationId: string,
  piece: Evidence,
  now: Date,
): Promise<void> {
  const { sign, leansTo, strength, status, source, sure } = piece;
  await db
    .insert(evidence)
    .values({ ...piece, conversationId, createdAt: now })
    .onConflictDoUpdate({
      target: [evidence.messageId, evidence.start, evidence.end, evidence.lens],
      set: { sign, leansTo, strength, status, source, sure, ...byHand },
    });
}

export type EvidenceChange = {
  status?: Status | undefined;
  lens?: LensId | undefined;
  leansTo?: LeansTo | undefined;
  strength?: Strength | undefined;
  sign?: SignId | null | undefined;
};

/** The visitor's hand. @returns whether the conversation has this evidence. */
export async function changeEvidence(
  db: Database,
  conversationId: string,
  id: string,
  change: EvidenceChange,
): Promise<boolean> {
  const { rowsAffected } = await db
    .update(evidence)
    .set(change.status ? { ...change, ...byHand } : change)
    .where(and(eq(evidence.id, id), eq(evidence.conversationId, conversationId)));
  return rowsAffected > 0;
}

/** What a message of the visitor's says of pieces; kept with them, so that it can be taken back with the message. */
export async function settleEvidence(
  db: Database,
  conversationId: string,
  { ids, status }: { ids: string[]; status: Status },
  messageId: string,
): Promise<void> {
  await db
    .update(evidence)
    .set({ status, settledBy: messageId, settledFrom: sql`status` })
    .where(
      and(
        eq(evidence.conversationId, conversationId),
        inArray(evidence.id, ids),
        ne(evidence.status, status),
      ),
    );
}
