import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { conversations, messages } from './schema.ts';

/**
 * Hides a message of the visitor's and everything after it, to be said anew: kept, but neither shown nor counted. What the
 * hidden messages settled is as it was before them.
 *
 * One write, and none while a reply is being written: that reply would answer what is no longer there.
 *
 * @returns whether there was such a message to hide.
 */
export async function supersedeFrom(
  db: Database,
  conversationId: string,
  messageId: string,
  now: Date,
): Promise<boolean> {
  const [hidden] = await db.batch([
    db
      .update(messages)
      .set({ superseded: true })
      .where(
        and(
          eq(messages.conversationId, conversationId),
          sql`seq >= (SELECT seq FROM messages WHERE id = ${messageId} AND conversation_id = ${conversationId}
            AND role = 'user' AND superseded = 0)`,
          sql`NOT EXISTS (SELECT 1 FROM turns WHERE conversation_id = ${conversationId} AND state = 'running')`,
        ),
      ),
    db.run(sql`
      UPDATE evidence SET status = settled_from, settled_by = NULL, settled_from = NULL, turned_from = NULL,
        leans_to = coalesce(turned_from ->> 'leansTo', leans_to),
        sign = CASE WHEN turned_from IS NULL THEN sign ELSE turned_from ->> 'sign' END
      WHERE conversation_id = ${conversationId} AND settled_by IN
        (SELECT id FROM messages WHERE conversation_id = ${conversationId} AND superseded = 1)`),
    db.update(conversations).set({ updatedAt: now }).where(eq(conversations.id, conversationId)),
  ]);
  return hidden.rowsAffected > 0;
}
