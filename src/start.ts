import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectForeignKeys, isFile, prepareFile } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { readMigrations } from '../db/read-migrations.ts';
import type { Config } from './config.ts';
import { type AppServices, createServices } from './services.ts';
import { sessionSecretBeside } from './session-secret.ts';

/** Makes everything ready on Node: folder, secret, services, a migrated and checked database. */
export async function startServices(config: Config, writeLog: (line: string) => void): Promise<AppServices> {
  const { url } = config.database;
  const file = isFile(url) ? filePath(url) : null;
  if (file) await mkdir(dirname(file), { recursive: true });
  const sessionSecret = config.sessionSecret ?? (await sessionSecretBeside(file ?? 'data/two-ladders'));
  const services = await createServices(config, { sessionSecret, writeLog });
  try {
    if (file) await prepareFile(services.db);
    await migrate(services.db, await readMigrations());
    await expectForeignKeys(services.db);
  } catch (error) {
    throw new Error(`The database at ${withoutSecrets(url)} cannot be used: ${reasonOf(error)}`, {
      cause: error,
    });
  }
  return services;
}

/** An address may hold a token, in its query or before its host. */
export const withoutSecrets = (url: string) => url.replace(/\?.*$/s, '').replace(/\/\/[^/]*@/, '//');

const reasonOf = (error: unknown) =>
  error instanceof Error
    ? error.cause instanceof Error
      ? error.cause.message
      : error.message
    : String(error);

function filePath(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length).replace(/\?.*$/, '');
}
