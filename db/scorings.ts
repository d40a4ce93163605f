import { and, eq, lt } from 'drizzle-orm';
import type { Database } from './client.ts';
import { scorings } from './schema.ts';

export type Scoring = typeof scorings.$inferSelect;

export async function findScoring(db: Database, conversationId: string): Promise<Scoring | undefined> {
  const [found] = await db.select().from(scorings).where(eq(scorings.conversationId, conversationId));
  return found;
}

/** Takes the one place at a conversation's scoring, free or left behind. @returns false where somebody has it. */
export async function beginScoring(db: Database, scoring: Scoring): Promise<boolean> {
  const taken = await db
    .insert(scorings)
    .values(scoring)
    .onConflictDoUpdate({
      target: scorings.conversationId,
      set: scoring,
      setWhere: lt(scorings.leaseUntil, scoring.startedAt),
    });
  return taken.rowsAffected > 0;
}

const heldBy = ({ conversationId, holder }: Pick<Scoring, 'conversationId' | 'holder'>) =>
  and(eq(scorings.conversationId, conversationId), eq(scorings.holder, holder));

export async function keepScoring(db: Database, scoring: Scoring, leaseUntil: Date): Promise<void> {
  await db.update(scorings).set({ leaseUntil }).where(heldBy(scoring));
}

export async function endScoring(db: Database, scoring: Scoring): Promise<void> {
  await db.delete(scorings).where(heldBy(scoring));
}
