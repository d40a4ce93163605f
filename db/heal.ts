import type { Client, InArgs, InStatement } from '@libsql/client';
import { storageFaultOf } from './fault.ts';

/** Milliseconds before each further try at a locked file. SQLite's own wait would hold up the whole process. */
const patience = [50, 100, 200, 400, 800];

/**
 * Makes a file's client get well again after a fault: once a statement met a lock or a full disk, libSQL's connection
 * answers every later write with "cannot commit transaction - SQL statements in progress", until it is opened anew.
 *
 * @param prepare sets what holds for one connection only.
 */
export function healAfterFaults(client: Client, prepare: (client: Pick<Client, 'execute'>) => Promise<void>) {
  const batch = client.batch.bind(client);
  const execute = client.execute.bind(client) as (statement: InStatement, args?: InArgs) => Execution;
  let healing: Promise<void> | null = null;

  const heal = () => {
    healing ??= reopen().finally(() => {
      healing = null;
    });
    return healing;
  };
  const reopen = async () => {
    // What was just handed a connection uses it first.
    await new Promise((resolve) => setTimeout(resolve));
    client.reconnect();
    // Not well yet: the next statement fails, and heals again.
    await prepare({ execute }).catch(() => {});
  };
  const watched =
    <Call extends unknown[], Answer>(run: (...call: Call) => Promise<Answer>) =>
    async (...call: Call): Promise<Answer> => {
      for (let tries = 0; ; tries += 1) {
        await healing;
        try {
          return await run(...call);
        } catch (error) {
          const fault = storageFaultOf(error);
          if (fault) heal();
          const wait = patience[tries];
          // Nothing was written: what is locked may be tried again.
          if (fault !== 'busy' || wait === undefined) throw error;
          await new Promise((resolve) => setTimeout(resolve, wait));
        }
      }
    };
  client.execute = watched(execute);
  client.batch = watched(batch);
}

type Execution = ReturnType<Client['execute']>;
