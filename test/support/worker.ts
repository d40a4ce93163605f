import { temporaryFolder } from './database.ts';
import { freePort, startProcess } from './process.ts';

const secret = 'a-secret-of-the-tests-with-more-than-32-characters';

/** The Worker build in a real workerd. */
export async function startWorker(
  variables: Record<string, string>,
  isReady = async (url: string) => (await fetch(`${url}/healthz`)).ok,
): Promise<AsyncDisposable & { url: string; output: () => string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const state = await temporaryFolder();
  const vars = Object.entries({ SESSION_SECRET: secret, ...variables }).flatMap(([name, value]) => [
    '--var',
    `${name}:${value}`,
  ]);
  const args = [
    'dev',
    '--port',
    String(port),
    '--ip',
    '127.0.0.1',
    '--inspector-port',
    String(await freePort()),
    '--persist-to',
    state.path,
    '--show-interactive-dev-session=false',
    ...vars,
  ];
  const running = await startProcess('node_modules/.bin/wrangler', args, {
    env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', CI: 'true' },
    ready: () => isReady(url),
    patienceMs: 60_000,
  });
  return {
    url,
    output: running.output,
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]();
      await state[Symbol.asyncDispose]();
    },
  };
}
