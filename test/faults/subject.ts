import { join } from 'node:path';
import { temporaryFolder } from '../support/database.ts';
import { lockDatabase } from '../support/lock.ts';
import { freePort, type Running, startProcess } from '../support/process.ts';
import { migrateSqld, sqldProcess } from '../support/sqld.ts';
import { workerProcess } from '../support/worker.ts';

export type Runtime = 'node' | 'workers';
export type DatabaseKind = 'file' | 'sqld';

/** The product in processes of its own, whose parts can be taken away and given back. */
export type Subject = AsyncDisposable & {
  url: string;
  databaseUrl: string;
  databaseFile: string | null;
  server: Part;
  /** What all its processes have printed. */
  output: () => string;
  /** Takes the database away for a while: a server is killed, a file is locked by another program. */
  cutDatabase: (milliseconds: number) => Promise<void>;
};

export type Part = { process: () => Running; kill: () => Promise<void>; start: () => Promise<void> };

export type Options = {
  runtime: Runtime;
  database: DatabaseKind;
  variables: Record<string, string>;
  /** A database that is there already, another subject's. */
  databaseUrl?: string;
  /** Put before the server's command, such as a tracer. */
  wrap?: (command: string[], databaseFile: string) => string[];
  nodeOptions?: string[];
};

const secret = 'a-secret-of-the-faults-with-more-than-32-characters';

export async function startSubject(options: Options): Promise<Subject> {
  const { runtime, database, variables } = options;
  const folder = await temporaryFolder();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const sqldPort = await freePort();
  const parts: Part[] = [];
  const printed: (() => string)[] = [];
  const part = async (launch: () => Promise<Running>): Promise<Part> => {
    let running = await launch();
    printed.push(() => running.output());
    const made: Part = {
      process: () => running,
      kill: async () => running[Symbol.asyncDispose](),
      start: async () => {
        const before = running.output();
        running = await launch();
        printed.push(() => before);
      },
    };
    parts.unshift(made);
    return made;
  };

  const sqld =
    database === 'sqld' && !options.databaseUrl ? await part(() => sqldProcess(folder.path, sqldPort)) : null;
  const databaseUrl =
    options.databaseUrl ?? (sqld ? `http://127.0.0.1:${sqldPort}` : `file:${join(folder.path, 'talks.db')}`);
  if (sqld) await migrateSqld(databaseUrl);
  // The model may stream without an exam: what is measured is its stream.
  const environment = { COACH_ROLE: 'lead', ...variables, DATABASE_URL: databaseUrl, SESSION_SECRET: secret };
  const server = await part(() =>
    runtime === 'workers'
      ? workerProcess(environment, port, folder.path)
      : nodeProcess({ ...environment, PORT: String(port) }, url, options),
  );
  const databaseFile = databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : null;
  return {
    url,
    databaseUrl,
    databaseFile,
    server,
    output: () => printed.map((read) => read()).join(''),
    async cutDatabase(milliseconds) {
      if (sqld) await sqld.kill();
      const lock = databaseFile ? await lockDatabase(databaseFile) : null;
      await new Promise((over) => setTimeout(over, milliseconds));
      await lock?.[Symbol.asyncDispose]();
      if (sqld) await sqld.start();
    },
    async [Symbol.asyncDispose]() {
      for (const each of parts) await each.kill();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** The server as `npm start` runs it. */
function nodeProcess(
  environment: Record<string, string>,
  url: string,
  { wrap = (command) => command, nodeOptions = [] }: Options,
): Promise<Running> {
  const file = environment.DATABASE_URL?.slice('file:'.length) ?? '';
  const [command = '', ...args] = wrap([process.execPath, ...nodeOptions, 'src/node.ts'], file);
  return startProcess(command, args, {
    env: { ...process.env, OPENAI_API_KEY: '', ...environment },
    ready: async () => (await fetch(`${url}/healthz`)).ok,
    patienceMs: 60_000,
  });
}
