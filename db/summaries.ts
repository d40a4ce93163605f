import { and, asc, desc, eq } from 'drizzle-orm';
import type { Evidence } from '../src/evidence/evidence.ts';
import type { Database } from './client.ts';
import { insertEvidence } from './evidence.ts';
import { summaries } from './schema.ts';
import type { SummaryRecord } from './summary-record.ts';

/**
 * Stores a summary together with the evidence that its scoring found, in one write.
 *
 * @returns false, and stores nothing, where the number was taken meanwhile.
 */
export async function insertSummary(
  db: Database,
  record: SummaryRecord,
  found: Evidence[],
): Promise<boolean> {
  const { conversationId, number } = record;
  const createdAt = new Date(record.createdAt);
  const [first, ...rest] = found;
  try {
    await db.batch([
      db.insert(summaries).values({ conversationId, number, record, createdAt }),
      ...(first ? [insertEvidence(db, conversationId, [first, ...rest], createdAt)] : []),
    ]);
    return true;
  } catch (error) {
    if (await findSummary(db, conversationId, number)) return false;
    throw error;
  }
}

export async function listSummaries(db: Database, conversationId: string): Promise<SummaryRecord[]> {
  const rows = await db
    .select({ record: summaries.record })
    .from(summaries)
    .where(eq(summaries.conversationId, conversationId))
    .orderBy(asc(summaries.number));
  return rows.map(({ record }) => record);
}

/** One summary by its number, or the latest. */
export async function findSummary(
  db: Database,
  conversationId: string,
  number: number | 'latest',
): Promise<SummaryRecord | undefined> {
  const [found] = await db
    .select({ record: summaries.record })
    .from(summaries)
    .where(
      and(
        eq(summaries.conversationId, conversationId),
        number === 'latest' ? undefined : eq(summaries.number, number),
      ),
    )
    .orderBy(desc(summaries.number))
    .limit(1);
  return found?.record;
}
