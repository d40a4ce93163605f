import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { readMigrations } from '../../db/read-migrations.ts';
import { temporaryFolder } from './database.ts';
import { freePort, startProcess } from './process.ts';

const binary = () => {
  const require = createRequire(import.meta.url);
  const platform = `${process.platform}-${process.arch}`;
  return join(dirname(require.resolve(`@sqld/${platform}/package.json`)), 'sqld');
};

/** A real libSQL server with an empty database folder. */
export async function startSqld(): Promise<AsyncDisposable & { url: string }> {
  const folder = await temporaryFolder();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = [
    '-d',
    join(folder.path, 'data'),
    '--http-listen-addr',
    `127.0.0.1:${port}`,
    '--no-welcome',
    '--disable-metrics',
  ];
  const running = await startProcess(binary(), args, {
    cwd: folder.path,
    ready: async () => (await fetch(`${url}/health`)).ok,
  });
  return {
    url,
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** A libSQL server with the project's tables. */
export async function startMigratedSqld(): Promise<AsyncDisposable & { url: string }> {
  const sqld = await startSqld();
  const db = openDatabase({ url: sqld.url });
  await migrate(db, await readMigrations());
  db.$client.close();
  return sqld;
}
