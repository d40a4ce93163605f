import { asc, eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import { messages } from './schema.ts';

export type Message = typeof messages.$inferSelect;

/** All messages of a conversation in order, superseded replies included. */
export async function listMessages(db: Database, conversationId: string): Promise<Message[]> {
  return db
    .select()
    .from(messages)
    .where(eq(messages.conversationId, conversationId))
    .orderBy(asc(messages.seq));
}
