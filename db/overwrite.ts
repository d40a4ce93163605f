import type { Client } from '@libsql/client';

/** What was deleted is gone, but its words still stand in the log, which another program reads. */
export class NotOverwritten extends Error {
  constructor() {
    super('the write-ahead log is in use, and keeps deleted rows');
    this.name = 'NotOverwritten';
  }
}

/** Milliseconds to wait for another program that still reads the log. */
const patience = [20, 100, 500];
/** Milliseconds to the next try once nobody waits for it: longer each time, up to this. */
const longestPause = 60_000;

const goingOn = new WeakSet<Client>();

/**
 * Empties the write-ahead log of what it still holds of deleted rows. A remote server has its own log.
 *
 * @throws NotOverwritten where another program keeps reading it; it is then tried again for as long as this process runs.
 */
export async function overwriteDeleted(client: Client): Promise<void> {
  if (client.protocol !== 'file') return;
  for (const wait of patience) {
    if (await emptyLog(client)) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  if (await emptyLog(client)) return;
  if (!goingOn.has(client)) goOn(client, 1_000);
  throw new NotOverwritten();
}

/** @returns whether it is empty now. */
export async function emptyLog(client: Pick<Client, 'execute'>): Promise<boolean> {
  const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  const isBusy = rows[0]?.[0] === 1;
  return !isBusy;
}

function goOn(client: Client, pause: number): void {
  goingOn.add(client);
  const timer = setTimeout(async () => {
    goingOn.delete(client);
    if (client.closed || (await emptyLog(client).catch(() => false))) return;
    goOn(client, Math.min(2 * pause, longestPause));
  }, pause);
  // It keeps no process alive: the next start empties the log as well.
  timer.unref();
}
