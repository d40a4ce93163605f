import { and, asc, eq, getTableColumns, inArray, ne, or, sql } from 'drizzle-orm';
import type { Evidence, LeansTo, Status, Strength } from '../src/evidence/evidence.ts';
import type { LensId, SignId } from '../src/framework/ids.ts';
import type { Database } from './client.ts';
import { evidence, messages } from './schema.ts';

const {
  conversationId: _conversation,
  createdAt: _created,
  settledBy: _by,
  settledFrom: _from,
  turnedFrom: _turned,
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
const byHand = { settledBy: null, settledFrom: null, turnedFrom: null };

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
    .set({ ...change, ...(change.leansTo ? { turnedFrom: null } : {}), ...(change.status ? byHand : {}) })
    .where(and(eq(evidence.id, id), eq(evidence.conversationId, conversationId)));
  return rowsAffected > 0;
}

/**
 * What a message of the visitor's says of pieces; kept with them, so that it can be taken back with the message. With
 * `leansTo` they are turned there, and keep no sign of the other track.
 */
export async function settleEvidence(
  db: Database,
  conversationId: string,
  { ids, status, leansTo }: { ids: string[]; status: Status; leansTo?: LeansTo | undefined },
  messageId: string,
): Promise<void> {
  const turn = leansTo && {
    leansTo,
    sign: leansTo === 'both' ? undefined : sql`CASE WHEN sign LIKE ${`sign.${leansTo}.%`} THEN sign END`,
    turnedFrom: sql`coalesce(turned_from, json_object('leansTo', leans_to, 'sign', sign))`,
  };
  await db
    .update(evidence)
    .set({ status, settledBy: messageId, settledFrom: sql`coalesce(settled_from, status)`, ...turn })
    .where(
      and(
        eq(evidence.conversationId, conversationId),
        inArray(evidence.id, ids),
        or(ne(evidence.status, status), leansTo && ne(evidence.leansTo, leansTo)),
      ),
    );
}
