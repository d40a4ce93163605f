import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { type Config, readConfig } from '../../src/config.ts';
import { createApp } from '../../src/http/app.ts';
import type { AppServices } from '../../src/services.ts';
import { startServices } from '../../src/start.ts';
import { temporaryFolder } from './database.ts';

export type TestServer = AsyncDisposable & {
  url: string;
  services: AppServices;
  config: Config;
  databaseFile: string;
  /** What was logged, one JSON line each. */
  logged: string[];
};

/** The real server on a real port with a real database file; who speaks is set by environment, as in life. */
export async function startServer(
  environment: Record<string, string> = {},
  adjust: (services: AppServices) => AppServices = (services) => services,
): Promise<TestServer> {
  const folder = await temporaryFolder();
  const databaseFile = join(folder.path, 'test.db');
  // A scripted model is not examined, unless a test is about that.
  const config = readConfig({ DATABASE_URL: `file:${databaseFile}`, COACH_ROLE: 'lead', ...environment });
  const logged: string[] = [];
  const services = adjust(await startServices(config, (line) => logged.push(line)));
  const running = new Set<Promise<unknown>>();
  const context = {
    waitUntil: (work: Promise<unknown>) => void running.add(work),
    passThroughOnException() {},
    props: {},
  };
  const app = createApp(services, async () => null);
  const server = serve({
    fetch: (request) => app.fetch(request, {}, context),
    port: 0,
    hostname: '127.0.0.1',
  });
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    services,
    config,
    databaseFile,
    logged,
    async [Symbol.asyncDispose]() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await Promise.allSettled(running);
      services.db.$client.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
