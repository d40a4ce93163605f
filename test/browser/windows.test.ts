import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { answers } from '../support/journey.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { openPage, sheetIsShown } from '../support/open-page.ts';
import { startPageServer } from '../support/page-server.ts';
import { type ScriptedModel, startScriptedModel } from '../support/scripted-model.ts';

/** Another window, another device, a connection that was cut: all of them find what there is. */

let browser: Browser;
let model: ScriptedModel;
let server: Awaited<ReturnType<typeof startPageServer>>;
let scorings = 0;
let release = () => {};

beforeAll(async () => {
  browser = await startBrowser();
  model = await startScriptedModel(async (request) => {
    if (request.tools.includes('scoreDecision')) {
      scorings += 1;
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    }
    const asked = request.messages.at(-1)?.text ?? '';
    if (asked.includes('SLOW')) return { text: 'It goes slow. '.repeat(150), pace: 120 };
    return obedientScript(request);
  });
  server = await startPageServer({
    OPENAI_BASE_URL: model.baseUrl,
    COACH_MODEL: 'scripted',
    SCORING_PASSES: '1',
  });
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
  await model[Symbol.asyncDispose]();
});

const written = (page: Page) => page.locator('.msg.coach').last().innerText();
const wordsIn = (text: string) => text.split('slow').length - 1;

/** Waits until a reply has grown by some words in front of whoever looks at it. */
async function expectGrowing(page: Page) {
  await page.locator('.msg.coach[aria-busy=true]', { hasText: 'slow' }).waitFor({ timeout: 20_000 });
  const before = wordsIn(await written(page));
  await expect.poll(async () => wordsIn(await written(page)), { timeout: 20_000 }).toBeGreaterThan(before);
}

test('a reply that is asked for in one window grows in another, and on another device, once and in order', async () => {
  const first = await openPage(browser, server.url);
  await first.start();
  const window = await first.page.context().newPage();
  await window.goto(first.page.url());
  const device = await browser.newContext({ storageState: await first.page.context().storageState() });
  const tablet = await device.newPage();
  await tablet.goto(first.page.url());
  for (const page of [window, tablet]) await page.getByRole('textbox', { name: 'Your message' }).waitFor();

  await first.begin('SLOW');
  for (const page of [first.page, window, tablet]) await expectGrowing(page);
  for (const page of [window, tablet]) {
    expect(await page.locator('.msg.you').count()).toBe(1);
    // The opening, and the one reply.
    expect(await page.locator('.msg.coach').count()).toBe(2);
    expect((await written(page)).match(/It goes slow.*/s)?.[0]).toMatch(/^(It goes slow\. ?)+/);
  }
  await tablet.getByRole('button', { name: 'Stop writing' }).click();
  for (const page of [first.page, window, tablet]) await page.getByText('You stopped this answer.').waitFor();
  const texts = await Promise.all([first.page, window, tablet].map(written));
  expect(new Set(texts).size).toBe(1);
  for (const page of [first.page, window, tablet]) expect(await page.locator('.msg.coach').count()).toBe(2);
  expect(first.complaints).toEqual([]);
  await device.close();
});

describe('a decision sheet that takes its time', () => {
  const making = (page: Page) => page.getByRole('button', { name: 'Making your page…' });

  test('is found after a reload, and made once', async () => {
    const { page, start, say } = await openPage(browser, server.url);
    await start();
    await say(...answers.slice(0, 1));
    const before = scorings;
    await page.getByRole('button', { name: 'Make my page' }).click();
    await expect.poll(() => scorings).toBe(before + 1);
    await page.reload();
    await making(page).waitFor();
    release();
    // What it quoted wrongly is asked for once more.
    await expect.poll(() => scorings).toBe(before + 2);
    release();
    await sheetIsShown(page);
    expect(page.url()).toMatch(/\/sheet\/1$/);
    expect(scorings).toBe(before + 2);
  });

  test('is found where the connection was cut meanwhile', async () => {
    const { page, start, say } = await openPage(browser, server.url);
    await start();
    await say(...answers.slice(0, 1));
    const before = scorings;
    await page.route('**/summaries', async (route) => {
      route.fetch().catch(() => {});
      await expect.poll(() => scorings).toBe(before + 1);
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Make my page' }).click();
    await expect.poll(() => scorings).toBe(before + 1);
    await making(page).waitFor();
    release();
    await expect.poll(() => scorings).toBe(before + 2);
    release();
    await sheetIsShown(page);
    expect(scorings).toBe(before + 2);
  });
});
