import type { InStatement } from '@libsql/client';
import type { Database } from './client.ts';

export type Migration = { name: string; statements: string[] };

/**
 * Applies what is missing, in order; safe when several processes start at once.
 *
 * The row that claims a migration is written first in the same batch as its statements: of two processes one commits
 * both, the other fails on the claim and finds the work done.
 */
export async function migrate(
  { $client: client }: Database,
  migrations: readonly Migration[],
): Promise<void> {
  await client.execute(
    'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY NOT NULL, applied_at INTEGER NOT NULL)',
  );
  for (const { name, statements } of migrations) {
    if (await isApplied()) continue;
    const claim: InStatement = {
      sql: 'INSERT INTO migrations (name, applied_at) VALUES (?, ?)',
      args: [name, Date.now()],
    };
    try {
      await client.batch([claim, ...statements], 'write');
    } catch (error) {
      if (!(await isApplied())) throw error;
    }

    async function isApplied() {
      const { rows } = await client.execute({ sql: 'SELECT 1 FROM migrations WHERE name = ?', args: [name] });
      return rows.length > 0;
    }
  }
}
