import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../test/support/browser.ts';
import { openPage } from '../test/support/open-page.ts';
import { startPageServer } from '../test/support/page-server.ts';
import { startScreenModel } from '../test/support/screen-model.ts';
import { screens } from '../test/support/screens.ts';

/**
 * Draws the picture of the README from the running product; or, into a folder that is named, every screen and state in
 * light and dark at three widths, and those whose name has a second word given in it.
 */
const [folder, only = ''] = process.argv.slice(2);

const said = [
  "I feel most alive when I'm three hours deep in a race condition nobody else can find. Meetings drain me. But I did love mentoring our intern last summer.",
  'I want to build tools that other teams rely on.',
  'Will I stop coding altogether if I become a manager?',
];

async function drawReadme(browser: Browser): Promise<void> {
  await using server = await startPageServer();
  const { page, start, say } = await openPage(browser, server.url, {
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 1000 },
  });
  await start();
  await say(...said);
  // The server's record has taken the place of what was streamed.
  await page
    .locator('.msg.you')
    .last()
    .getByRole('button', { name: /^Edit: / })
    .waitFor();
  await page.screenshot({ path: 'docs/screenshots/talk.png' });
}

async function drawAll(browser: Browser, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  await using model = await startScreenModel();
  await using guide = await startPageServer();
  await using spoken = await startPageServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  for (const screen of screens.filter(({ name }) => name.includes(only))) {
    const { url } = screen.speaker === 'guide' ? guide : spoken;
    const open = await openPage(browser, url, {
      reducedMotion: 'reduce',
      ...(screen.locale ? { locale: screen.locale } : {}),
    });
    await screen.reach(open);
    for (const [width, height] of [
      [320, 640],
      [768, 1024],
      [1280, 820],
    ] as const) {
      await open.page.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await open.page.emulateMedia({ colorScheme, media: screen.media ?? null });
        const path = `${into}/${screen.name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
        await open.page.screenshot({ path, fullPage: true });
      }
    }
    await open.page.context().close();
  }
}

const browser = await startBrowser();
await (folder ? drawAll(browser, folder) : drawReadme(browser));
await browser.close();
