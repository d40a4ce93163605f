import { eq, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { tokenDays } from './schema.ts';

/** Takes tokens from a day's allowance in one write: of many at once, only as many as it holds. @returns false where it does not. */
export async function takeTokens(db: Database, day: string, tokens: number, most: number): Promise<boolean> {
  await db.insert(tokenDays).values({ day, tokens: 0 }).onConflictDoNothing();
  const taken = await db
    .update(tokenDays)
    .set({ tokens: sql`${tokenDays.tokens} + ${tokens}` })
    .where(sql`${tokenDays.day} = ${day} AND ${tokenDays.tokens} + ${tokens} <= ${most}`);
  return taken.rowsAffected > 0;
}

/** Puts right what was taken, once it is known what was used. */
export async function correctTokens(db: Database, day: string, difference: number): Promise<void> {
  await db
    .update(tokenDays)
    .set({ tokens: sql`max(0, ${tokenDays.tokens} + ${difference})` })
    .where(eq(tokenDays.day, day));
}

export async function tokensOn(db: Database, day: string): Promise<number> {
  const [found] = await db.select().from(tokenDays).where(eq(tokenDays.day, day));
  return found?.tokens ?? 0;
}
