import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserAndServer } from '../support/browser-and-server.ts';

const { open } = browserAndServer();

const unheard = 'We have a release on Friday and the office has a new coffee machine.';

/** Roles and names in reading order. What the guide says, and dates, are left out: they are not the page's own. */
async function treeOf(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  return tree
    .replace(
      /\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g,
      '(date)',
    )
    .replace(/^(\s*- listitem): .*$/gm, '$1')
    .split('\n')
    .filter((line) => !/^\s*- (paragraph|text|\/url|emphasis|strong)\b/.test(line))
    .join('\n');
}

test('order and names of what assistive technology meets are as they were agreed', async () => {
  const { page, start, say, makeSheet } = await open();
  await page.getByText('A fixed guide speaks here, no AI').waitFor();
  await expect(await treeOf(page)).toMatchFileSnapshot('trees/start.yaml');
  await start();
  await expect(await treeOf(page)).toMatchFileSnapshot('trees/empty-talk.yaml');
  await say(unheard);
  await page.evaluate(async () => {
    const path = `/api/conversations/${location.pathname.split('/')[2]}`;
    const talk = await (await fetch(path)).json();
    const said = talk.messages.find(({ role }: { role: string }) => role === 'user');
    for (const [quote, lens, leansTo] of [
      ['a release on Friday', 'energy', 'technical'],
      ['the office', 'values', 'management'],
    ]) {
      await fetch(`${path}/evidence`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ messageId: said.id, quote, lens, leansTo }),
      });
    }
  });
  await page.reload();
  await page
    .getByRole('button', { name: /^Strike: / })
    .first()
    .waitFor();
  await expect(await treeOf(page)).toMatchFileSnapshot('trees/talk.yaml');
  await makeSheet();
  await expect(await treeOf(page)).toMatchFileSnapshot('trees/sheet.yaml');
  await page.goto('/talks');
  await page.getByRole('button', { name: /^Delete: / }).waitFor();
  await expect(await treeOf(page)).toMatchFileSnapshot('trees/talks.yaml');
  await page.goto('/nowhere');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect(await treeOf(page)).toMatchFileSnapshot('trees/not-found.yaml');
});
