import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserAndServer } from '../support/browser-and-server.ts';
import { answers } from '../support/journey.ts';

const { open } = browserAndServer();

/** The ledger and what it comes to, as the server has them. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const { evidence, scorecard } = await (
      await fetch(`/api/conversations/${location.pathname.split('/')[2]}`)
    ).json();
    return { evidence, scorecard };
  });

const undo = (page: Page) => page.getByRole('button', { name: /^Undo: / });

test('each change of the ladder counts at once, and undo brings back exactly what stood there', async () => {
  const { page, complaints, start, say, expectAccessible } = await open();
  await start();
  await say(...answers);
  const before = await stored(page);
  const [first] = before.evidence;
  expect(first.sign).not.toBeNull();
  const change = page.getByRole('button', { name: `Change: “${first.quote}` });

  const takenBack = async (what: RegExp) => {
    await page.getByText(what).waitFor();
    expect(await stored(page)).not.toEqual(before);
    // Scrolled free: the line that undoes may lie over half a target in passing.
    await page.locator('.map').evaluate((map) => map.scrollTo(0, map.scrollHeight));
    await expectAccessible('ladder after a change');
    await undo(page).click();
    await undo(page).waitFor({ state: 'detached' });
    expect(await stored(page)).toEqual(before);
  };

  await page.getByRole('button', { name: `Strike: “${first.quote}` }).click();
  await takenBack(/^Struck: /);
  await page.getByRole('button', { name: `Confirm: “${first.quote}` }).click();
  await takenBack(/^Confirmed: /);
  await change.click();
  await page.getByRole('radio', { name: 'Management' }).check();
  await page.locator('.quote', { hasText: first.quote }).getByText('confirmed').waitFor();
  await takenBack(/^Read otherwise: /);
  await page.getByText('What counts most').click();
  await page.getByRole('slider', { name: 'Impact' }).fill('3');
  await takenBack(/^Weighed: /);
  expect(complaints).toEqual([]);
});

test('what a message says of a reading shows on the ladder when the reply is there, without a reload', async () => {
  const { page, complaints, start, say } = await open();
  await start();
  await say('I would love to go deeper into compilers and really master them.');
  const change = page.getByRole('button', { name: /^Change: “I would love to go deeper/ });
  await say('the other way round');
  await change.click();
  await page.getByRole('radio', { name: 'Management', checked: true }).waitFor();
  await page.keyboard.press('Escape');
  await say('I like to be the one whom people ask about the hardest code.');
  await say('No');
  await page.getByText('1 struck').waitFor();
  expect(complaints).toEqual([]);
});

test('selected words become evidence, struck words come back by pointing at them', async () => {
  const { page, complaints, start, say, expectAccessible } = await open();
  await start();
  await say('We have a release on Friday and the office has a new coffee machine.');
  expect((await stored(page)).evidence).toEqual([]);
  await page
    .locator('.msg.you .said')
    .first()
    .evaluate((said) => {
      const text = said.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 3, text, 22);
    });
  await page.getByRole('button', { name: 'Note these words' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('textbox').inputValue()).toBe('have a release on F');
  await expectAccessible('note dialog');
  await dialog.getByRole('textbox').fill('have a release on Monday');
  // What they are about and speak for is the visitor's to say: nothing is chosen, and without it nothing is noted.
  expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(1);
  await dialog.getByRole('button', { name: 'Note them' }).click();
  await dialog.getByRole('radio', { name: 'Values' }).check();
  await dialog.getByRole('radio', { name: 'Management' }).check();
  await dialog.getByRole('button', { name: 'Note them' }).click();
  await dialog.getByText('do not stand in your message').waitFor();
  await dialog.getByRole('textbox').fill('have a release on Friday');
  await dialog.getByRole('button', { name: 'Note them' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const [piece] = (await stored(page)).evidence;
  expect(piece).toMatchObject({
    quote: 'have a release on Friday',
    lens: 'values',
    leansTo: 'management',
    source: 'visitor',
    status: 'confirmed',
  });
  await page
    .getByRole('link', { name: /have a release on Friday/ })
    .first()
    .waitFor();

  await undo(page).click();
  await page.getByText('1 struck').waitFor();
  expect((await stored(page)).evidence[0].status).toBe('struck');
  expect(complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
});

test('a second page of the same talk says what changed since the first', async () => {
  const { page, complaints, start, say, makeSheet, expectAccessible } = await open();
  await start();
  await say(...answers);
  await makeSheet();
  await page.getByRole('link', { name: 'Back to the talk' }).click();
  await say('I love debugging gnarly memory leaks.');
  const [first] = (await stored(page)).evidence;
  await page.getByRole('button', { name: `Strike: “${first.quote}` }).click();
  await page.getByText('1 struck').waitFor();
  await makeSheet();
  await page.waitForURL('**/sheet/2');
  const changes = page.getByRole('region', { name: /since/i });
  await changes.getByText('New words of yours: 1').waitFor();
  await changes.getByText('No longer counted: 1').waitFor();
  await changes.getByText(/debugging gnarly memory leaks/).waitFor();
  await expectAccessible('sheet with changes');
  expect(complaints).toEqual([]);
});

test('no number stands anywhere on the page while fewer than three lenses were heard', async () => {
  const { page, start, say, makeSheet } = await open();
  await start();
  await say(answers[0] ?? '', answers[1] ?? '');
  const map = await page.locator('.map').innerText();
  expect(map).toContain('two of five lenses heard');
  expect(map).not.toMatch(/\d/);
  await makeSheet();
  const sheet = page.getByRole('article');
  const texts = await sheet.locator('h1, .finding, .sheet-ladder').allInnerTexts();
  expect(texts.length).toBeGreaterThanOrEqual(3);
  expect(texts.join(' ')).not.toMatch(/\d/);
});

test.each([
  ['A4', 0],
  ['A4', 3],
  ['A4', 25],
  ['Letter', 0],
  ['Letter', 3],
  ['Letter', 25],
] as const)('the sheet prints on one page of %s with %d pieces', async (format, pieces) => {
  const { page, start, say, makeSheet } = await open();
  await start();
  await say('I work in a small team of eight, and we have been together for some years now.');
  await page.evaluate(
    async ({ pieces, lenses }) => {
      const path = `/api/conversations/${location.pathname.split('/')[2]}`;
      const talk = await (await fetch(path)).json();
      const said = talk.messages.find(({ role }: { role: string }) => role === 'user');
      const all = said.text.split(' ');
      for (let index = 0; index < pieces; index += 1) {
        const from = Math.floor(index / lenses.length);
        const answer = await fetch(`${path}/evidence`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            messageId: said.id,
            quote: all.slice(from, from + 9).join(' '),
            lens: lenses[index % lenses.length],
            leansTo: index % 2 ? 'technical' : 'management',
            strength: 1 + (index % 3),
          }),
        });
        if (!answer.ok) throw new Error(await answer.text());
      }
    },
    { pieces, lenses: ['energy', 'impact', 'growth', 'values', 'lifestyle'] },
  );
  await page.reload();
  await makeSheet();
  const pdf = (await page.pdf({ format })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

const lorem =
  'What you said of depth and of people would come up on this path in ways that take a while to tell. ';
const long = (length: number) => `${lorem.repeat(10).slice(0, length - 1)}.`;

test.each([
  ['en-US', 'short', 1],
  ['en-US', 'the longest that a model may write', 900],
  ['de-DE', 'the longest that a model may write', 900],
] as const)('in %s, with texts that are %s, it is one page all the same', async (locale, _, length) => {
  const { page, start, say, makeSheet } = await open();
  await start();
  await say(...answers);
  await makeSheet();
  const other = await page.context().newPage();
  await other.addInitScript(
    (language) => localStorage.setItem('two-ladders language', language),
    locale.slice(0, 2),
  );
  await other.route('**/summaries/1', async (route) => {
    const summary = await (await route.fetch()).json();
    const sentence = long(Math.ceil(length / 3));
    await route.fulfill({
      json: {
        ...summary,
        provenance: {
          ...summary.provenance,
          speaker: 'a-model-with-a-long-name-7b-instruct',
          endpoint: 'http://127.0.0.1:8091',
          exam: { role: 'speak', diagnosis: 'tools-ignored', takenAt: summary.createdAt },
        },
        bestCase: { technical: long(length), management: long(length) },
        prepare: [
          'challenge.technical.burnout',
          'challenge.technical.recognition',
          'challenge.management.people-complexity',
          'challenge.management.less-hands-on',
        ].map((challenge) => ({ challenge, why: sentence })),
        experiments: ['energy', 'impact', 'growth', 'values', 'lifestyle'].map((lens) => ({
          lens,
          situation: sentence,
          action: sentence,
          watch: sentence,
          tells: sentence,
        })),
      },
    });
  });
  await other.goto(page.url());
  await other.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
  for (const format of ['A4', 'Letter']) {
    const pdf = (await other.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
  const folded = await other.locator('.experiments + .quiet').count();
  expect(folded).toBe(length === 900 ? 1 : 0);
});

test('Escape closes the change of a piece and gives the focus back; the ladder that was pulled up stays', async () => {
  const { page, start, say } = await open();
  await start();
  await say(...answers.slice(0, 1));
  const opener = page.getByRole('button', { name: /^Change: / }).first();
  const fields = page.locator('.quote-change');
  const openAndEscape = async () => {
    await opener.click();
    await fields.getByRole('radio').first().focus();
    await page.keyboard.press('Escape');
    await fields.waitFor({ state: 'detached' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  };
  await openAndEscape();
  await page.setViewportSize({ width: 375, height: 720 });
  await page.locator('.pull').click();
  await openAndEscape();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
