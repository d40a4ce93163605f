import { type Client, createClient } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import { DatabaseUnreachable } from './fault.ts';
import { healAfterFaults } from './heal.ts';
import { emptyLog } from './overwrite.ts';
import * as schema from './schema.ts';
import { writeInLine } from './write-line.ts';

export type Database = LibSQLDatabase<typeof schema> & { $client: Client };

/** How long one request to a remote database may take, in milliseconds; a write may have waited two seconds before. */
const remoteTimeout = 3_000;
/** How long one try at a locked file waits, in milliseconds: the event loop stands still meanwhile. */
const busyTimeout = 50;

/**
 * A limit of the client's own queues requests behind each other's; workerd cancels work that waits for another request,
 * and the queue never recovers.
 */
const unlimited = 100_000;

export type DatabaseLocation = { url: string; authToken?: string | undefined };

/**
 * Opens the database: a file, or a libSQL server over HTTP. Nothing is sent or migrated yet.
 *
 * One connection to a file: PRAGMAs hold for one connection only, and libSQL runs local statements one at a time anyway.
 */
export function openDatabase({ url, authToken }: DatabaseLocation): Database {
  const client = createClient({
    url,
    ...(authToken ? { authToken } : {}),
    concurrency: isFile(url) ? 1 : unlimited,
    timeout: busyTimeout,
    fetch: reach,
  });
  // A batch that writes asks for the write lock at its beginning: it never meets a lock half-way.
  const { batch } = client;
  client.batch = (statements, mode = 'write') => batch.call(client, statements, mode);
  if (isFile(url)) healAfterFaults(client, setUpConnection);
  else writeInLine(client);
  return drizzle({ client, schema });
}

/** One request to a remote database: what goes wrong on the way has a name. */
async function reach(request: Request): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(remoteTimeout) });
    // The body may hang as well as the head: it is read within the same bound.
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    throw new DatabaseUnreachable(error);
  }
}

export const isFile = (url: string) => url.startsWith('file:');

/**
 * Makes a file safe to rely on: an acknowledged write survives a power cut, and deleted words are overwritten.
 *
 * @throws where SQLite does not confirm a setting.
 */
export async function prepareFile({ $client: client }: Database): Promise<void> {
  await client.execute('PRAGMA journal_mode = WAL');
  await setUpConnection(client);
  await expectSetting(client, 'journal_mode', 'wal');
  await expectSetting(client, 'synchronous', 2);
  // An earlier process may have ended before it could.
  await emptyLog(client);
}

/** What SQLite forgets with each connection. */
async function setUpConnection(client: Pick<Client, 'execute'>): Promise<void> {
  await client.execute('PRAGMA synchronous = FULL');
  await client.execute('PRAGMA secure_delete = ON');
}

/** @throws where foreign keys are not enforced. */
export async function expectForeignKeys({ $client: client }: Database): Promise<void> {
  await expectSetting(client, 'foreign_keys', 1);
}

async function expectSetting(client: Client, name: string, expected: string | number): Promise<void> {
  const { rows } = await client.execute(`PRAGMA ${name}`);
  const value = rows[0]?.[0];
  if (value !== expected) throw new Error(`database setting ${name} is ${String(value)}, not ${expected}`);
}
