import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { answers } from '../support/journey.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { answered, openPage, sheetIsShown } from '../support/open-page.ts';
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

/** Whether a failure was shown in this page at any time, even for a moment. */
async function watchFailures(page: Page): Promise<() => Promise<string[]>> {
  const watch = () => {
    const failures: string[] = [];
    Object.assign(globalThis, { failures });
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('.failure'))
        if (textContent && !failures.includes(textContent)) failures.push(textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  };
  await page.addInitScript(watch);
  await page.evaluate(watch);
  return () => page.evaluate(() => (globalThis as unknown as { failures: string[] }).failures);
}

describe('a message that was under way', () => {
  test('is read along after a reload and in a second window, and neither calls it failed or takes a model for the guide', async () => {
    const { page, start, begin, complaints } = await openPage(browser, server.url);
    await start();
    const failures = await watchFailures(page);
    await begin('SLOW');
    await expectGrowing(page);
    // The server's word about who speaks comes last.
    await page.route('**/api/speaker', async (route) => {
      await page.locator('.msg.coach[aria-busy=true]').waitFor();
      await route.continue();
    });
    const window = await page.context().newPage();
    const failuresThere = await watchFailures(window);
    await Promise.all([page.reload(), window.goto(page.url())]);
    for (const each of [page, window]) {
      await expectGrowing(each);
      await each.getByText('Writing…', { exact: true }).waitFor();
      expect(await each.locator('.unseen[aria-live=polite]').first().textContent()).toBe(
        'scripted is writing.',
      );
    }
    await page.getByRole('button', { name: 'Stop writing' }).click();
    for (const each of [page, window]) await each.getByText('You stopped this answer.').waitFor();
    expect([await failures(), await failuresThere()]).toEqual([[], []]);
    expect(complaints).toEqual([]);
  });

  test('and never arrived before a reload is sent after it, once', async () => {
    const { page, start } = await openPage(browser, server.url);
    await start();
    const failures = await watchFailures(page);
    await page.route('**/turns', () => {});
    await page.locator('.compose textarea').fill(answers[0] ?? '');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Saving…').waitFor();
    await page.unroute('**/turns');
    await page.reload();
    await answered(page, 3);
    expect(await page.locator('.msg.you').count()).toBe(1);
    expect(await failures()).toEqual([]);
  });
});

test('from the press on Stop to the server’s word about it, nobody is said to be writing', async () => {
  const { page, start, begin } = await openPage(browser, server.url);
  await start();
  await begin('SLOW');
  await expectGrowing(page);
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  await page.route(/conversations\/[^/]+$/, async (route) => {
    asked.resolve();
    await answer.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Stop writing' }).click();
  await asked.promise;
  expect(await page.locator('.compose-foot').innerText()).toContain('Stopping…');
  answer.resolve();
  await page.getByText('You stopped this answer.').waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
});

describe('without a network a message waits, and goes by itself', () => {
  const unsent = (page: Page) => page.getByRole('alert').getByText('sent as soon as there is one');

  test('when the network comes back within moments', async () => {
    const { page, start, begin } = await openPage(browser, server.url);
    await start();
    const failures = await watchFailures(page);
    await page.context().setOffline(true);
    await begin(answers[0] ?? '');
    await page.waitForRequest('**/turns/*');
    await page.context().setOffline(false);
    await answered(page, 3);
    expect(await page.locator('.msg.you').count()).toBe(1);
    expect(await failures()).toEqual([]);
  });

  test('when the network comes back after it was called unsent', async () => {
    const { page, start, begin } = await openPage(browser, server.url);
    await start();
    await page.context().setOffline(true);
    await begin(answers[0] ?? '');
    await unsent(page).waitFor();
    await page.context().setOffline(false);
    await answered(page, 3);
    expect(await page.locator('.msg.you').count()).toBe(1);
  });

  test('when it was the server that was away', async () => {
    const { page, start, begin } = await openPage(browser, server.url);
    await start();
    await page.route('**/api/**', (route) => route.abort('connectionrefused'));
    await begin(answers[0] ?? '');
    await unsent(page).waitFor();
    await page.unroute('**/api/**');
    await answered(page, 3);
    expect(await page.locator('.msg.you').count()).toBe(1);
  });
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
      if (route.request().method() !== 'POST') return route.continue();
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
