import { and, type Column, count, desc, eq, exists, lt, or, sql } from 'drizzle-orm';
import { equalWeights, type Weights } from '../src/evidence/weights.ts';
import type { Database } from './client.ts';
import { overwriteDeleted } from './overwrite.ts';
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

/** Contains it, in whatever case; `%` and `_` stand for themselves. */
const contains = (column: Column, part: string) =>
  sql`${column} LIKE ${`%${part.replace(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`;

/** Whether the visitor said it there; not what stands in a reply, nor what was said anew since. */
const saidIn = (db: Database, part: string) =>
  exists(
    db
      .select({ id: messages.id })
      .from(messages)
      .where(
        and(
          eq(messages.conversationId, conversations.id),
          eq(messages.role, 'user'),
          eq(messages.superseded, false),
          contains(messages.text, part),
        ),
      ),
  );

/** The visitor's conversations, newest first, all or those in which something was said; each with the number of its summaries. */
export async function listConversations(
  db: Database,
  visitorId: string,
  { after, search = '' }: { after: PageStart | null; search?: string },
  limit: number,
) {
  const older = after
    ? or(
        lt(conversations.createdAt, after.createdAt),
        and(eq(conversations.createdAt, after.createdAt), lt(conversations.id, after.id)),
      )
    : undefined;
  const found = search === '' ? undefined : or(contains(conversations.title, search), saidIn(db, search));
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
    .where(and(eq(conversations.visitorId, visitorId), older, found))
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
  await overwriteDeleted(db.$client);
}
