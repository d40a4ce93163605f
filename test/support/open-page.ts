import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type OpenPage = Awaited<ReturnType<typeof openPage>>;

/** The product in a tab of its own visitor, with what a test of it needs. Nothing it loads comes from elsewhere. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 820 },
    baseURL: url,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`asked elsewhere: ${request.url()}`);
  });
  await page.goto(url);
  const box = page.getByRole('textbox', { name: 'Your message' });
  return {
    page,
    /** What the console said, what failed, and what was asked of another server. */
    complaints,
    async start() {
      await page.getByRole('button', { name: 'Start the talk' }).click();
      await box.waitFor();
    },
    /** Sends each message and waits for its reply. */
    async say(...texts: string[]) {
      for (const text of texts) {
        const before = await page.locator('.msg.you').count();
        await box.fill(text);
        await page.getByRole('button', { name: 'Send', exact: true }).click();
        await answered(page, 1 + 2 * (before + 1));
      }
    },
    /** Sends a message and waits for nothing. */
    async begin(text: string, send = 'Send') {
      await page.locator('.compose textarea').fill(text);
      await page.getByRole('button', { name: send, exact: true }).click();
    },
    async goTo(path: string) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    async makeSheet() {
      await page.getByRole('button', { name: 'Make my page' }).click();
      await sheetIsShown(page);
    },
    /**
     * Accessibility rules of WCAG 2.2 AA and axe's best practices, on the screen as it stands.
     *
     * In forced colours every colour is the browser's own, and axe still measures those of the style sheet.
     */
    async expectAccessible(screen: string, { ownColours = true } = {}) {
      if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(`${axeSource};undefined`);
      const options = {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: ownColours } },
      };
      const { violations } = await page.evaluate<AxeResults>(
        `globalThis.axe.run(document, ${JSON.stringify(options)})`,
      );
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        screen,
      ).toEqual([]);
    },
  };
}

/** Waits until the talk has so many messages, and the newest reply is saved. */
export async function answered(page: Page, count: number) {
  await page.waitForFunction(
    async ({ count }) => {
      const id = location.pathname.split('/')[2];
      const talk = await (await fetch(`/api/conversations/${id}`)).json();
      return talk.messages.length >= count && talk.turn?.state !== 'running';
    },
    { count },
    { polling: 100 },
  );
  await page.getByText('Saved', { exact: true }).waitFor();
}

export async function sheetIsShown(page: Page) {
  await page.waitForURL('**/sheet/*');
  await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
}
