import { readdir, readFile } from 'node:fs/promises';
import type { Migration } from './migrate.ts';

const folder = new URL('./migrations/', import.meta.url);

/** The migrations that drizzle-kit generated, oldest first. Needs a file system: Workers are migrated at deploy. */
export async function readMigrations(from: URL = folder): Promise<Migration[]> {
  const names = (await readdir(from)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      statements: (await readFile(new URL(name, from), 'utf8')).split('--> statement-breakpoint'),
    })),
  );
}
