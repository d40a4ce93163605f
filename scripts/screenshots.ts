import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { startBrowser } from '../test/support/browser.ts';
import { startPageServer } from '../test/support/page-server.ts';

/**
 * Draws the pictures of the documents from the running product: `docs/screenshots`, or another folder with every screen
 * in light and dark, desktop and phone.
 */
const [folder] = process.argv.slice(2);

const said = [
  "I feel most alive when I'm three hours deep in a race condition nobody else can find. Meetings drain me. But I did love mentoring our intern last summer.",
  'I want to build tools that other teams rely on.',
  'Will I stop coding altogether if I become a manager?',
];

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your message' }).fill(text);
  await page.keyboard.press('Enter');
  await page.getByText(text).first().waitFor();
  await page.getByRole('button', { name: 'Send' }).waitFor();
  await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
  await page.waitForTimeout(600);
}

await using server = await startPageServer();
const browser = await startBrowser();

async function draw(
  name: string,
  width: number,
  height: number,
  colorScheme: 'light' | 'dark',
  every: boolean,
) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const shot = (screen: string, fullPage = true) =>
    page.screenshot({
      path: `${folder ?? 'docs/screenshots'}/${screen}${every ? `-${name}` : ''}.png`,
      fullPage,
    });
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Start the talk' }).waitFor();
  if (every) await shot('start');
  await page.getByRole('button', { name: 'Start the talk' }).click();
  for (const text of said) await say(page, text);
  await shot('talk', false);
  if (every) {
    for (const text of [
      'I want to be remembered for helping people grow.',
      'I need long quiet mornings for focused work.',
    ])
      await say(page, text);
    const ladder = page.getByRole('button', { name: /Your ladder/ });
    if (await ladder.isVisible()) {
      await ladder.click();
      await page.waitForTimeout(300);
      await shot('ladder', false);
    }
    await page.getByRole('button', { name: 'Make my page' }).click();
    await page.getByRole('heading', { name: 'Technical or management?' }).waitFor();
    await shot('sheet');
    for (const path of ['talks', 'article', 'about', 'nothing']) {
      await page.goto(`${server.url}/${path}`);
      await page.waitForTimeout(300);
      await shot(path);
    }
  }
  await context.close();
}

await mkdir(folder ?? 'docs/screenshots', { recursive: true });
if (folder) {
  await draw('light', 1280, 820, 'light', true);
  await draw('dark', 1280, 820, 'dark', true);
  await draw('phone', 390, 844, 'light', true);
  await draw('phone-dark', 390, 844, 'dark', true);
  await draw('narrow', 320, 640, 'light', true);
} else {
  await draw('light', 1280, 820, 'light', false);
}
await browser.close();
