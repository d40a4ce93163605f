import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from './browser.ts';
import { openPage } from './open-page.ts';
import { startPageServer } from './page-server.ts';

/** One browser and one server, with the guide, for all tests of a file. */
export function browserAndServer() {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startPageServer>>;
  beforeAll(async () => {
    browser = await startBrowser();
    server = await startPageServer();
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });
  return { open: (options?: BrowserContextOptions) => openPage(browser, server.url, options) };
}
