import { and, count, desc, eq, lt, or } from 'drizzle-orm';
import { equalWeights, type Weights } from '../src/evidence/weights.ts';
import { type Database, eraseDeleted } from './client.ts';
import { conversations, messages, summaries, visitors } from './schema.ts';
import type { Standing } from './standing.ts';

export type Conversation = typeof conversations.$inferSelect;

/** Begins a conversation together with the coach's opening, in one write; the visitor is recorded on their first. */
export async function createConversation(
  db: Database,
  given: {
    id: string;
    visitorId: string;
    title: string;
    before: Standing | null;
    opening: Pick<typeof messages.$inferInsert, 'id' | 'text' | 'move' | 'units' | 'speaker'>;
    now: Date;
  },
): Promise<void> {
  const { id, visitorId, title, before, opening, now } = given;
  await db.batch([
    db.insert(visitors).values({ id: visitorId, createdAt: now }).onConflictDoNothing(),
    db
      .insert(conversations)
      .values({ id, visitorId, title, weights: equalWeights, before, createdAt: now, updatedAt: now }),
    db.insert(messages).values({
      ...opening,
      conversationId: id,
      seq: 1,
      role: 'assistant',
      superseded: false,
      createdAt: now,
    }),
  ]);
}

/** A conversation of this visitor; another visitor's is as absent as one that does not exist. */
export async function findConversation(
  db: Database,
  id: string,
  visitorId: string,
): Promise<Conversation | undefined> {
  const [found] = await db
    .select()
    .from(conversations)
    .where(and(eq(conversations.id, id), eq(conversations.visitorId, visitorId)));
  return found;
}

/** Where the next page begins: after this conversation. */
export type PageStart = { createdAt: Date; id: string };

/** The visitor's conversations, newest first, each with the number of its summaries. */
export async function listConversations(
  db: Database,
  visitorId: string,
  after: PageStart | null,
  limit: number,
) {
  const older = after
    ? or(
        lt(conversations.createdAt, after.createdAt),
        and(eq(conversations.createdAt, after.createdAt), lt(conversations.id, after.id)),
      )
    : undefined;
  return db
    .select({
      id: conversations.id,
      title: conversations.title,
      createdAt: conversations.createdAt,
      updatedAt: conversations.updatedAt,
      summaries: count(summaries.number),
    })
    .from(conversations)
    .leftJoin(summaries, eq(summaries.conversationId, conversations.id))
    .where(and(eq(conversations.visitorId, visitorId), older))
    .groupBy(conversations.id)
    .orderBy(desc(conversations.createdAt), desc(conversations.id))
    .limit(limit);
}

export type ConversationChange = {
  title?: string | undefined;
  weights?: Weights | undefined;
  before?: Standing | null | undefined;
  after?: Standing | null | undefined;
};

export async function changeConversation(
  db: Database,
  id: string,
  change: ConversationChange,
  now: Date,
): Promise<void> {
  await db
    .update(conversations)
    .set({ ...change, updatedAt: now })
    .where(eq(conversations.id, id));
}

/** Erases a conversation and all that belongs to it, from the file too. */
export async function eraseConversation(db: Database, id: string): Promise<void> {
  await db.delete(conversations).where(eq(conversations.id, id));
  await eraseDeleted(db);
}
