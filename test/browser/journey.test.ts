import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserAndServer } from '../support/browser-and-server.ts';
import { answers } from '../support/journey.ts';
import { answered, sheetIsShown } from '../support/open-page.ts';

const question = 'What does the article mean by Influence Without Authority?';

const { open } = browserAndServer();

describe.each(['light', 'dark'] as const)('with the mouse, in %s', (colorScheme) => {
  test('start, five answers, a question, one strike, sheet, reload, delete', async () => {
    const { page, complaints, say, expectAccessible } = await open({ colorScheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('A fixed guide speaks here, no AI').waitFor();
    await expectAccessible('start');
    await page.getByRole('slider').fill('4');
    await page.getByRole('button', { name: 'Start the talk' }).click();
    await page.getByRole('textbox', { name: 'Your message' }).waitFor();
    await expectAccessible('empty talk');

    await say(...answers, question);
    await page.getByRole('button', { name: /challenge · Influence Without Authority/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Influence Without Authority').first().waitFor();
    await expectAccessible('article item');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    const quote = answers[0]?.slice(0, 30) ?? '';
    const strike = page.getByRole('button', { name: `Strike: “${quote}` }).first();
    await strike.click();
    await page.getByText('1 struck').waitFor();
    await expectAccessible('talk');

    await page.getByRole('button', { name: 'Make my page' }).click();
    await page.getByRole('heading', { name: 'Technical or management?' }).waitFor();
    const sheet = page.url();
    await sheetIsShown(page);
    expect(await page.locator('main').innerText()).not.toContain(quote);
    await expectAccessible('sheet');

    await page.reload();
    await sheetIsShown(page);
    await page.getByRole('link', { name: 'Back to the talk' }).click();
    for (const text of [...answers, question]) await page.getByText(text.slice(0, 25)).first().waitFor();
    await page.reload();
    await page.locator('.msg.you').getByText(question).waitFor();
    await page.getByText('1 struck').waitFor();
    await page
      .getByText(/[45] of 5 lenses heard/)
      .first()
      .waitFor();

    await page.getByRole('link', { name: 'Talks' }).click();
    await page.getByRole('heading', { name: 'Your talks' }).waitFor();
    await expectAccessible('talks');
    await page.getByRole('button', { name: /^Delete: / }).click();
    await page.getByText('No talk yet on this device.').waitFor();
    await expectAccessible('a talk that can be brought back');
    await page.getByRole('button', { name: /^Undo: / }).click();
    await page.getByRole('button', { name: /^Delete: / }).click();
    await page.getByRole('button', { name: 'Erase it now' }).click();
    await page.getByText('No talk yet on this device.').waitFor();
    await expectAccessible('no talks');
    expect(complaints).toEqual([]);

    await page.goto(sheet);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible('not found');
    expect(await page.locator('main').innerText()).not.toContain('On what you said');
    for (const screen of ['article', 'about', 'nowhere']) {
      await page.goto(`/${screen}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectAccessible(screen);
    }
  });
});

test('the whole journey with the keyboard only', async () => {
  const { page, complaints } = await open();
  const tabTo = tabbingOn(page);
  await page.getByText('A fixed guide speaks here, no AI').waitFor();
  await tabTo('Start the talk');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Your message' }).waitFor();
  await tabTo('Your message');
  for (const [index, text] of [...answers, question].entries()) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await answered(page, 3 + 2 * index);
  }
  await tabTo('Strike: ');
  await page.keyboard.press('Enter');
  await page.getByText('1 struck').waitFor();
  await tabTo('Make my page');
  await page.keyboard.press('Enter');
  await sheetIsShown(page);
  await tabTo('Back to the talk');
  await page.keyboard.press('Enter');
  await page.locator('.msg.you').getByText(question).waitFor();
  await tabTo('Delete');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Undo: / }).waitFor();
  await tabTo('Erase it now');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Undo: / }).waitFor({ state: 'detached' });
  await page.getByText('No talk yet on this device.').waitFor();
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
});

/** Presses Tab until what has the focus goes by this name. */
const tabbingOn = (page: Page) => async (name: string) => {
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element?.getAttribute('aria-label') ??
        (element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : null);
      return label ?? element?.textContent ?? '';
    });
    if (focused.trim().startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not get to “${name}”`);
};

test.each([320, 390, 768])(
  'at %d pixels nothing is wider than the window, and the ladder is a tap away',
  async (width) => {
    const { page, complaints, start, say, expectAccessible } = await open({
      viewport: { width, height: 700 },
      hasTouch: true,
    });
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    await page.getByRole('button', { name: 'Start the talk' }).waitFor();
    expect(await fits()).toBe(true);
    await start();
    await say(answers[0] ?? '');
    expect(await fits()).toBe(true);
    await expectAccessible('talk');
    const handle = page.getByRole('button', { name: /Your ladder/ });
    if (await handle.isVisible()) await handle.click();
    await page.getByRole('button', { name: /^Strike: / }).waitFor();
    await expectAccessible('ladder');
    await page.getByRole('button', { name: 'Make my page' }).click();
    await page.getByRole('heading', { name: 'Technical or management?' }).waitFor();
    expect(await fits()).toBe(true);
    await expectAccessible('sheet');
    expect(complaints).toEqual([]);
  },
);
