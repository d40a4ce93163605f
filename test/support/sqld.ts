import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { readMigrations } from '../../db/read-migrations.ts';
import { temporaryFolder } from './database.ts';
import { freePort, type Running, startProcess } from './process.ts';

const binary = () => {
  const require = createRequire(import.meta.url);
  const platform = `${process.platform}-${process.arch}`;
  return join(dirname(require.resolve(`@sqld/${platform}/package.json`)), 'sqld');
};

/** A real libSQL server with its data below a folder; what is there already, it goes on with. */
export function sqldProcess(folder: string, port: number, options: string[] = []): Promise<Running> {
  const args = [
    '-d',
    join(folder, 'data'),
    '--http-listen-addr',
    `127.0.0.1:${port}`,
    '--no-welcome',
    '--disable-metrics',
    ...options,
  ];
  return startProcess(binary(), args, {
    cwd: folder,
    ready: async () => (await fetch(`http://127.0.0.1:${port}/health`)).ok,
  });
}

/** A real libSQL server with an empty database folder. */
export async function startSqld(): Promise<AsyncDisposable & { url: string }> {
  const folder = await temporaryFolder();
  const port = await freePort();
  const running = await sqldProcess(folder.path, port);
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** Makes the project's tables in a libSQL server. */
export async function migrateSqld(url: string): Promise<void> {
  const db = openDatabase({ url });
  await migrate(db, await readMigrations());
  db.$client.close();
}

/** A libSQL server with the project's tables. */
export async function startMigratedSqld(): Promise<AsyncDisposable & { url: string }> {
  const sqld = await startSqld();
  await migrateSqld(sqld.url);
  return sqld;
}
