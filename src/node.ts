import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context } from 'hono';
import { readConfig } from './config.ts';
import { readEnvironment } from './environment.ts';
import { lessons } from './evidence/reader/learn.ts';
import { createApp, looksLikeFile } from './http/app.ts';
import type { Log } from './log.ts';
import { startServices } from './start.ts';

const page = new URL('../dist/web/', import.meta.url);

/** After turns were told to end, they get this long to save what they have, in milliseconds. */
const savingMs = 3_000;

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const services = await startServices(config, (line) => process.stderr.write(`${line}\n`));
  const running = new Set<Promise<unknown>>();
  const context = {
    waitUntil(work: Promise<unknown>) {
      running.add(work);
      work.finally(() => running.delete(work)).catch(() => {});
    },
    passThroughOnException() {},
    props: {},
  };
  const app = createApp(services, await pageFromDisk());
  const server = serve(
    {
      fetch: (request) => app.fetch(request, {}, context),
      hostname: config.host,
      port: config.port,
      // The defaults give a slow sender minutes.
      serverOptions: { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    },
    ({ port }) => {
      services.log.info('listening', { port, speaker: services.speaker.name });
      process.stdout.write(`Two Ladders is at http://localhost:${port}\n`);
      learn(services.log).catch(fail);
    },
  );
  server.once('error', fail);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      server.close();
      services.running.close();
      services.examiner.close();
      const within = (milliseconds: number) =>
        Promise.race([
          Promise.allSettled(running).then(() => true),
          new Promise<false>((late) => setTimeout(() => late(false), milliseconds)),
        ]);
      if (!(await within(services.limits.shutdown))) {
        services.running.end();
        await within(savingMs);
      }
      // What was written last is still on its way to its readers.
      await new Promise((sent) => setTimeout(sent, 50));
      services.db.$client.close();
      process.exit(0);
    });
  }
}

/** While the first page is on its way; between two lessons whoever asks is answered. */
async function learn(log: Log): Promise<void> {
  const started = performance.now();
  for (const lesson of lessons) {
    await new Promise((resolve) => setImmediate(resolve));
    lesson();
  }
  log.info('reader has learned', { ms: Math.round(performance.now() - started) });
}

/** The built page from disk. */
async function pageFromDisk() {
  const index = await readFile(new URL('index.html', page), 'utf8');
  const file = serveStatic({ root: fileURLToPath(page), onFound: cacheHashed });
  return async (c: Context) => {
    if (!looksLikeFile(c.req.path)) return c.html(index);
    const found = await file(c, async () => {});
    return found instanceof Response ? found : null;
  };
}

/** Built assets carry their hash in the name and never change. */
function cacheHashed(path: string, c: Context): void {
  if (path.includes('/assets/')) c.header('cache-control', 'public, max-age=31536000, immutable');
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

await main().catch(fail);
