import { temporaryFolder } from './database.ts';
import { freePort, type Running, startProcess } from './process.ts';

const secret = 'a-secret-of-the-tests-with-more-than-32-characters';

/** The Worker build in a real workerd, on this port; or the Worker of another entry. */
export async function workerProcess(
  variables: Record<string, string>,
  port: number,
  stateFolder: string,
  isReady = async (url: string) => (await fetch(`${url}/healthz`)).ok,
  entry: string | null = null,
): Promise<Running> {
  const vars = Object.entries({ SESSION_SECRET: secret, ...variables }).flatMap(([name, value]) => [
    '--var',
    `${name}:${value}`,
  ]);
  const args = [
    'dev',
    ...(entry ? [entry] : []),
    '--port',
    String(port),
    '--ip',
    '127.0.0.1',
    '--inspector-port',
    String(await freePort()),
    '--persist-to',
    stateFolder,
    '--show-interactive-dev-session=false',
    ...vars,
  ];
  return startProcess('node_modules/.bin/wrangler', args, {
    env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', CI: 'true' },
    ready: () => isReady(`http://127.0.0.1:${port}`),
    patienceMs: 60_000,
  });
}

/** The Worker build in a real workerd. */
export async function startWorker(
  variables: Record<string, string>,
  isReady?: (url: string) => Promise<boolean>,
  entry?: string,
): Promise<AsyncDisposable & { url: string; output: () => string }> {
  const port = await freePort();
  const state = await temporaryFolder();
  const running = await workerProcess(variables, port, state.path, isReady, entry);
  return {
    url: `http://127.0.0.1:${port}`,
    output: running.output,
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]();
      await state[Symbol.asyncDispose]();
    },
  };
}
