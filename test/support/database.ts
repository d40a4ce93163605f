import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase, prepareFile } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { readMigrations } from '../../db/read-migrations.ts';

export type Folder = AsyncDisposable & { path: string };

export async function temporaryFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'two-ladders-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** A real file, migrated, gone after the test. */
export async function temporaryDatabase(): Promise<AsyncDisposable & { db: Database; url: string }> {
  const folder = await temporaryFolder();
  const url = `file:${join(folder.path, 'test.db')}`;
  const db = openDatabase({ url });
  await prepareFile(db);
  await migrate(db, await readMigrations());
  return {
    db,
    url,
    async [Symbol.asyncDispose]() {
      db.$client.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
