import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserAndServer } from '../support/browser-and-server.ts';

const { open } = browserAndServer();

const storedTalk = (page: Page) =>
  page.evaluate(async () => (await fetch(`/api/conversations/${location.pathname.split('/')[2]}`)).json());

test('a slider that nobody moved says nothing: not at the start, not on the sheet', async () => {
  const { page, complaints, start, makeSheet } = await open();
  const slider = page.getByRole('slider');
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Not said/);
  await start();
  expect((await storedTalk(page)).before).toBeNull();
  await makeSheet();
  expect(await page.locator('.own-value').allInnerTexts()).toEqual(['not said', 'not said']);
  await page.getByRole('button', { name: 'Put it on the page' }).click();
  await page.getByText('Nothing is said yet').waitFor();
  expect((await storedTalk(page)).after).toBeNull();
  // What is said of the four questions alone is kept, and says nothing of a leaning.
  for (const question of await page.getByRole('radio', { name: 'rather yes' }).all()) await question.check();
  await page.getByRole('button', { name: 'Put it on the page' }).click();
  await page.getByText('It is on the page.').waitFor();
  expect((await storedTalk(page)).after).toEqual({ leaning: null, clarity: [2, 2, 2, 2], stage: null });
  expect(await page.locator('.own-value').allInnerTexts()).toEqual(['not said', 'not said']);
  expect(complaints).toEqual([]);
});

test('the middle is said by pressing on it, or by the space bar, and can be left open again', async () => {
  const { page, complaints, start, expectAccessible } = await open();
  const slider = page.getByRole('slider');
  await slider.click();
  await page.getByText('5, in the middle').waitFor();
  await expectAccessible('start with a leaning');
  await page.getByRole('button', { name: 'Leave it open' }).click();
  await page.getByText('Not said').waitFor();
  await slider.press(' ');
  await page.getByText('5, in the middle').waitFor();
  await page.reload();
  await page.getByText('5, in the middle').waitFor();
  await slider.press('ArrowLeft');
  await page.getByText('4, technical').waitFor();
  await start();
  expect((await storedTalk(page)).before).toMatchObject({ leaning: 4 });
  expect(complaints).toEqual([]);
});

test('who starts a talk can write at once, and hears the question that the field is for', async () => {
  const { page, start, complaints } = await open();
  await start();
  const box = page.getByRole('textbox', { name: 'Your message' });
  await expect.poll(() => box.evaluate((field) => field === document.activeElement)).toBe(true);
  const described = await box.getAttribute('aria-describedby');
  expect(await page.locator(`#${described}`).innerText()).toContain('Think of a day at work');
  // Who comes back by the list is told first where they are.
  await page.getByRole('link', { name: 'Talks' }).click();
  await page.getByRole('link', { name: /^Talk of/ }).click();
  await box.waitFor();
  await page.getByRole('heading', { level: 1, name: /^Talk of/ }).waitFor();
  expect(complaints).toEqual([]);
});

test('who answers by a short answer and the keyboard goes on in the field, and the page does not scroll beside its panes', async () => {
  const { page, start, say, complaints } = await open();
  await start();
  for (let turns = 0; turns < 4; turns += 1) await say('I love debugging, and I would miss my team.');
  const box = page.getByRole('textbox', { name: 'Your message' });
  await page.locator('.quick button').first().press('Enter');
  await expect.poll(() => box.evaluate((field) => field === document.activeElement)).toBe(true);
  const [whole, shown] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    document.documentElement.clientHeight,
  ]);
  expect(whole).toBe(shown);
  expect(complaints).toEqual([]);
});

test('on a phone the way to the page stands under the words that offer it', async () => {
  const { page, start, say, complaints, expectAccessible } = await open({
    viewport: { width: 390, height: 844 },
  });
  await start();
  const make = page.getByRole('button', { name: 'Make my page' });
  for (let turns = 0; turns < 12 && !(await make.isVisible()); turns += 1) await say('Skip this one');
  await expectAccessible('offer on a phone');
  await make.click();
  await page.waitForURL('**/sheet/1');
  await page.getByRole('article').waitFor();
  expect(complaints).toEqual([]);
});

test('an address that leads nowhere is answered with 404, and a page that says so', async () => {
  const { page } = await open();
  expect((await page.goto('/nothing/here'))?.status()).toBe(404);
  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  expect((await page.goto('/?language=fr'))?.status()).toBe(200);
  await page.getByRole('button', { name: 'Start the talk' }).waitFor();
});

test('without JavaScript the page says that it needs it', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  expect(await page.locator('body').innerText()).toContain('needs JavaScript');
});

test('with German chosen, a sheet holds no English but what was said', async () => {
  const { page, start, say, makeSheet, complaints } = await open();
  await start();
  await say(
    'I love solving hard problems nobody else can solve, and I love helping people grow.',
    'Will I stop coding if I become a manager?',
  );
  await makeSheet();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await page.getByText('Was du gesagt hast, steht hier so, wie du es geschrieben hast.').waitFor();
  const sheet = await page.getByRole('article').innerText();
  const own = sheet.replace(/„[^“]*“|“[^”]*”/g, '');
  expect(own).not.toMatch(/\b(?:the|you|your|of|and|this|how|what|whether|that|nothing|article)\b/i);
  await page.getByRole('link', { name: 'Zurück zum Gespräch' }).click();
  await page.getByRole('heading', { level: 1, name: /^Gespräch vom \d+\. \w+ \d{4}$/ }).waitFor();
  expect(complaints).toEqual([]);
});
