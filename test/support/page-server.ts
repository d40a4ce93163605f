import { join } from 'node:path';
import { temporaryFolder } from './database.ts';
import { freePort, startProcess } from './process.ts';

/** The product as `npm start` runs it: the built page and the API in a process of its own. */
export async function startPageServer(environment: Record<string, string> = {}) {
  const folder = await temporaryFolder();
  const databaseFile = join(folder.path, 'page.db');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const running = await startProcess(process.execPath, ['src/node.ts'], {
    env: {
      ...process.env,
      OPENAI_API_KEY: '',
      OPENAI_BASE_URL: '',
      COACH_MODEL: '',
      COACH_ROLE: 'lead',
      PORT: String(port),
      DATABASE_URL: `file:${databaseFile}`,
      ...environment,
    },
    ready: async () => (await fetch(`${url}/healthz`)).ok,
  });
  return {
    url,
    databaseFile,
    output: running.output,
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}
