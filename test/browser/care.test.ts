import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { answers } from '../support/journey.ts';
import { lockDatabase, readDatabase } from '../support/lock.ts';
import { openPage } from '../support/open-page.ts';
import { startPageServer } from '../support/page-server.ts';
import { marked, startScreenModel } from '../support/screen-model.ts';
import type { ScriptedModel } from '../support/scripted-model.ts';

/** What users hate in other chat apps, held against ours. */

let browser: Browser;
let model: ScriptedModel;
let server: Awaited<ReturnType<typeof startPageServer>>;
let spoken: Awaited<ReturnType<typeof startPageServer>>;

beforeAll(async () => {
  browser = await startBrowser();
  model = await startScreenModel();
  server = await startPageServer();
  spoken = await startPageServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
  await spoken[Symbol.asyncDispose]();
  await model[Symbol.asyncDispose]();
});

const box = (page: Page) => page.getByRole('textbox', { name: 'Your message' });

/** Everything that a screen reader is told unasked, from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const told: string[] = [];
    const isLive = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(isLive);
        const text = region?.textContent?.trim();
        if (text && told.at(-1) !== text) told.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { told });
  });
  return () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
}

describe('a screen reader', () => {
  test('hears once that a reply begins and once what it says, and nothing of what is between', async () => {
    const { page, start, say } = await openPage(browser, server.url);
    await start();
    const told = await listen(page);
    await say(answers[0] ?? '');
    const reply = await page.locator('.msg.coach').last().locator('p').allInnerTexts();
    await expect.poll(async () => (await told()).length).toBe(2);
    const heard = await told();
    expect(heard[0]).toBe('Guide is writing.');
    expect(heard[1]?.replace(/\s+/g, ' ')).toBe(`Guide answered: ${reply.join(' ')}`);
  });

  test('hears of a stopped reply that it was stopped', async () => {
    const { page, start, begin } = await openPage(browser, spoken.url);
    await start();
    const told = await listen(page);
    await begin('SLOW');
    await page.locator('.msg.coach[aria-busy=true]', { hasText: 'slow slow' }).waitFor();
    await page.getByRole('button', { name: 'Stop writing' }).click();
    await page.getByText('You stopped this answer.').waitFor();
    await page.waitForFunction(() => (globalThis as unknown as { told: string[] }).told.length > 1);
    expect(await told()).toEqual(['scripted is writing.', 'Stopped.']);
  });
});

test('nobody is said to be writing any more when a reply failed', async () => {
  const { page, start, begin } = await openPage(browser, spoken.url);
  await start();
  await begin('FAIL');
  await page.getByRole('alert').waitFor();
  const region = page.locator('.unseen[aria-live=polite]').first();
  await expect.poll(() => region.textContent()).toBe('');
});

describe('what is typed', () => {
  test('Enter within an input method composes, and only then sends; Shift + Enter is a new line', async () => {
    const { page, start } = await openPage(browser, server.url);
    await start();
    await box(page).fill('nihon');
    await box(page).evaluate((field) => {
      const key = (more: KeyboardEventInit & { keyCode?: number }) =>
        field.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more }),
        );
      key({ isComposing: true });
      key({ keyCode: 229 });
    });
    expect(await page.locator('.msg.you').count()).toBe(0);
    await box(page).press('Shift+Enter');
    expect(await box(page).inputValue()).toBe('nihon\n');
    await box(page).press('Enter');
    await page.locator('.msg.you').waitFor();
  });

  test('a draft is kept for each talk by itself, and outlives a crash', async () => {
    const { page, start } = await openPage(browser, server.url);
    const context = page.context();
    await start();
    const first = page.url();
    await box(page).fill('half a thought');
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Start the talk' }).click();
    await box(page).waitFor();
    expect(await box(page).inputValue()).toBe('');
    await box(page).fill('another');
    const crashed = new Promise((resolve) => page.once('crash', resolve));
    const session = await context.newCDPSession(page);
    session.send('Page.crash').catch(() => {});
    await crashed;
    const next = await context.newPage();
    await next.goto(first);
    await box(next).waitFor();
    expect(await box(next).inputValue()).toBe('half a thought');
  });

  test('a paste is never cut: one emoji too many is said, and keeps the message here', async () => {
    const { page, start } = await openPage(browser, server.url);
    await start();
    await box(page).fill('🪜'.repeat(4001));
    await page.getByText('1 character too many to send').waitFor();
    await box(page).press('Enter');
    expect(await page.locator('.msg.you').count()).toBe(0);
    await box(page).fill('🪜'.repeat(4000));
    await page.getByText('0 characters left').waitFor();
    await box(page).press('Enter');
    await page.locator('.msg.you').waitFor();
  });
});

test('at every step a reload resumes at that step', async () => {
  const { page, start, say, makeSheet, begin } = await openPage(browser, spoken.url);
  await page.getByRole('slider').fill('8');
  await page.getByRole('radio', { name: 'Senior' }).check();
  await page.reload();
  await page.getByRole('radio', { name: 'Senior' }).waitFor();
  expect(await page.getByRole('slider').inputValue()).toBe('8');
  expect(await page.getByRole('radio', { name: 'Senior' }).isChecked()).toBe(true);

  await start();
  await page.reload();
  await box(page).waitFor();
  await box(page).fill('a draft');
  await page.reload();
  await box(page).waitFor();
  expect(await box(page).inputValue()).toBe('a draft');
  await say(...answers.slice(0, 2));

  await begin('SLOW');
  await page.locator('.msg.coach[aria-busy=true]', { hasText: 'slow' }).waitFor();
  await page.reload();
  await page.locator('.msg.coach[aria-busy=true]', { hasText: 'slow' }).waitFor();
  await page.getByRole('button', { name: 'Stop writing' }).click();
  await page.getByText('You stopped this answer.').waitFor();
  await page.reload();
  await page.getByText('You stopped this answer.').waitFor();

  await makeSheet();
  await page.reload();
  await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toMatch(/\/sheet\/1$/);
});

test('two windows show the same talk', async () => {
  const { page, start, say } = await openPage(browser, server.url);
  await start();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Your message' }).waitFor();
  await say(answers[0] ?? '');
  await other.getByText('three hours deep in a race condition').first().waitFor();
  const reply = (await page.locator('.msg.coach').last().locator('p').first().innerText()).slice(0, 40);
  await other.getByText(reply).first().waitFor();
  await other
    .getByRole('button', { name: /^Strike: / })
    .first()
    .click();
  await page.getByText('1 struck').waitFor();
});

test('what is said anew takes the place of what stood there, and nothing is lost', async () => {
  const { page, complaints, start, say } = await openPage(browser, server.url);
  await start();
  await say(...answers.slice(0, 3));
  await page
    .getByRole('button', { name: /^Edit: / })
    .nth(1)
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('I want to help people grow into what they can be.');
  await dialog.getByRole('button', { name: 'Send anew' }).click();
  await dialog.waitFor({ state: 'hidden' });
  // What is noted in it cuts the sentence into pieces.
  await page.locator('.msg.you', { hasText: 'I want to help people grow' }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  expect(await page.locator('.msg.you .said').allInnerTexts()).toHaveLength(2);
  expect(await page.locator('.chat').innerText()).not.toContain('compilers');
  expect(await page.locator('.map').innerText()).not.toContain('compilers');
  const kept = await page.evaluate(async () => {
    const talk = await (await fetch(`/api/conversations/${location.pathname.split('/')[2]}`)).json();
    return talk.messages.filter(({ superseded }: { superseded: boolean }) => superseded).length;
  });
  expect(kept).toBe(4);
  expect(complaints).toEqual([]);
});

test('while a reply grows, the page stays where the reader scrolled to, and offers the way to the newest', async () => {
  const { page, start, say, begin } = await openPage(browser, spoken.url, {
    viewport: { width: 1280, height: 560 },
  });
  await start();
  await say(...answers);
  await begin('SLOW');
  const growing = page.locator('.msg.coach[aria-busy=true]');
  await growing.filter({ hasText: 'slow' }).waitFor();
  const log = page.locator('.log');
  const place = () => log.evaluate(({ scrollTop }) => scrollTop);
  const atEnd = () =>
    log.evaluate(({ scrollTop, scrollHeight, clientHeight }) => scrollHeight - scrollTop - clientHeight < 2);
  expect(await atEnd()).toBe(true);
  await log.evaluate((element) => {
    element.scrollTop = 40;
  });
  await page.getByRole('button', { name: 'To the newest' }).waitFor();
  const length = (await growing.innerText()).length;
  await page.waitForFunction(
    (before) =>
      (document.querySelector('.msg.coach[aria-busy=true]')?.textContent?.length ?? 0) > before + 10,
    length,
  );
  expect(await place()).toBe(40);
  await page.getByRole('button', { name: 'To the newest' }).click();
  expect(await atEnd()).toBe(true);
  await page.getByRole('button', { name: 'Stop writing' }).click();
});

describe('what a model writes', () => {
  test('is drawn, but nothing of it runs or is fetched, and a link says where it leads', async () => {
    const { page, complaints, start, say } = await openPage(browser, spoken.url);
    await start();
    await say('MARKED');
    const reply = page.locator('.msg.coach').last();
    // The coach lets nothing of it through to the page.
    expect(await reply.innerText()).not.toMatch(/elsewhere|script>|<img|strong|emphasis/);
    // And the page would be safe if it did.
    await page.route('**/api/conversations/*', async (route) => {
      const response = await route.fetch();
      // A look for news that there are none of.
      if (response.status() === 204) return route.fulfill({ response });
      const talk = await response.json();
      talk.messages.at(-1).text = marked;
      await route.fulfill({ response, json: talk });
    });
    await page.reload();
    await reply.locator('a').waitFor();
    expect(await reply.locator('li').allInnerTexts()).toEqual(['one', 'two']);
    expect(await reply.locator('img, script, iframe, object').count()).toBe(0);
    expect(await reply.innerText()).toContain('<script>alert(2)</script>');
    expect(
      await reply.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['https://elsewhere.example/read']);
    expect(await reply.locator('a').innerText()).toContain('(elsewhere.example');
    expect(await reply.locator('a').getAttribute('rel')).toContain('noreferrer');
    expect(complaints).toEqual([]);
  });

  test('could do nothing even if it were put in as markup: the browser refuses strings as markup and code', async () => {
    const { page } = await openPage(browser, server.url);
    const refused = await page.evaluate(() =>
      [
        () => {
          document.body.innerHTML = '<b>x</b>';
        },
        () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        () => {
          document.createElement('script').text = '1';
        },
        () =>
          (
            globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes.createPolicy('any', {}),
      ].map((attack) => {
        try {
          attack();
          return 'done';
        } catch (error) {
          return error instanceof TypeError ? 'refused' : String(error);
        }
      }),
    );
    expect(refused).toEqual(['refused', 'refused', 'refused', 'refused']);
    const styled = await page.evaluate(async () => {
      const refusal = () =>
        new Promise<string>((settled) =>
          document.addEventListener('securitypolicyviolation', (event) => settled(event.effectiveDirective), {
            once: true,
          }),
        );
      const image = refusal();
      new Image().src = 'https://elsewhere.example/pixel.png';
      await image;
      const request = refusal();
      await fetch('https://elsewhere.example/').catch(() => {});
      return [await image, await request];
    });
    expect(styled).toEqual(['img-src', 'connect-src']);
  });
});

test('a talk that was deleted can be brought back until the list is left, and is erased then', async () => {
  const { page, start, goTo } = await openPage(browser, server.url);
  const remove = () => page.getByRole('button', { name: /^Delete: / }).click();
  const isErased = (path: string) =>
    page.waitForFunction(async (asked) => (await fetch(asked)).status === 404, path);
  const begun = async () => {
    await goTo('/');
    await start();
    return `/api/conversations/${page.url().split('/').at(-1)}`;
  };
  const left = await begun();
  await goTo('/talks');
  await remove();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await page.keyboard.press('Enter');
  await remove();
  await page.getByRole('button', { name: /^Undo: / }).waitFor();
  expect(await page.evaluate(async (path) => (await fetch(path)).status, left)).toBe(200);
  await page.getByRole('link', { name: 'About' }).click();
  await isErased(left);

  const reloaded = await begun();
  await goTo('/talks');
  await remove();
  await page.reload();
  await page.getByText('No talk yet on this device.').waitFor();
  await isErased(reloaded);
});

test('whoever erases a talk at once is told what has become of it, where the database is in use as well', async () => {
  await using own = await startPageServer();
  const { page, start, goTo } = await openPage(browser, own.url);
  const erase = async () => {
    await page.getByRole('button', { name: /^Delete: / }).click();
    await page.getByRole('button', { name: 'Erase it now' }).click();
  };
  await start();
  await goTo('/talks');
  {
    await using _ = await lockDatabase(own.databaseFile);
    await erase();
    await page.getByText('Nothing could be deleted just now: the talk is still here.').waitFor();
  }
  await page.reload();
  await page.getByText('No talk yet on this device.').waitFor();

  await goTo('/');
  await start();
  await goTo('/talks');
  await using _ = await readDatabase(own.databaseFile);
  await erase();
  await page.getByText('The talk is deleted. Another program was just reading the database').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('two-ladders removing'))).toBeNull();
});

test('nothing jumps while a reply is written, when it completes, and when the ladder takes in what was said', async () => {
  const { page, start, say } = await openPage(browser, server.url);
  await start();
  await page.evaluate(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    type Shift = PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' / ');
        if (!hadRecentInput) shifts.push(`${value}: ${moved}`);
      }
    }).observe({ type: 'layout-shift', buffered: false });
  });
  await say(...answers.slice(0, 3));
  await page.locator('.map .quote').nth(2).waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
});

test('only what tells something moves, and under reduced motion nothing does', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const { page, start, say } = await openPage(browser, server.url, { reducedMotion });
    await start();
    await say(answers[0] ?? '');
    await page.locator('.map .rung b').waitFor();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration.split(', ').some((time) => time !== '0s') || animationName !== 'none';
        })
        .map((element) => element.closest('.rung') !== null),
    );
    if (reducedMotion === 'reduce') expect(moving).toEqual([]);
    else {
      expect(moving.length).toBeGreaterThan(0);
      expect(moving.every((isBead) => isBead)).toBe(true);
    }
  }
});

test('at 400 % everything is one column that scrolls, and can be reached', async () => {
  const { page, start, say } = await openPage(browser, server.url, { viewport: { width: 320, height: 256 } });
  await start();
  await say(answers[0] ?? '');
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(await fits()).toBe(true);
  await box(page).scrollIntoViewIfNeeded();
  await box(page).fill('still here');
  await page.getByRole('button', { name: /Your ladder/ }).click();
  await page.getByRole('button', { name: 'Make my page' }).click();
  await page.waitForURL('**/sheet/1');
  await page.getByRole('article').waitFor();
  expect(await fits()).toBe(true);
});

test('the language can be chosen, stays chosen, and the page says that the talk is in English', async () => {
  const { page, complaints } = await openPage(browser, server.url);
  const title = () => page.evaluate(() => [document.documentElement.lang, document.title]);
  await page.getByRole('slider').fill('2');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await page.getByRole('button', { name: 'Gespräch beginnen' }).waitFor();
  await page.getByText('Das Gespräch selbst läuft auf Englisch').waitFor();
  // What was filled in before is still there.
  expect(await page.getByRole('slider').inputValue()).toBe('2');
  await page.getByRole('link', { name: 'Artikel' }).click();
  await page.getByRole('heading', { name: 'Ausgebrannt von Komplexität' }).waitFor();
  expect(await title()).toEqual(['de', 'Der Artikel · Two Ladders']);
  await page.reload();
  await page.getByRole('heading', { name: 'Ausgebrannt von Komplexität' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Burnout from Complexity' }).waitFor();
  expect(await title()).toEqual(['en', 'The article · Two Ladders']);
  expect(complaints).toEqual([]);
});

test('a sheet is taken as Markdown, JSON and calendar', async () => {
  const { page, start, say, makeSheet } = await openPage(browser, server.url);
  await start();
  await say(...answers);
  await makeSheet();
  for (const [name, file, begins] of [
    ['Markdown', 'two-ladders-sheet-1.md', '# Technical or management?'],
    ['Calendar', 'two-ladders-sheet-1.ics', 'BEGIN:VCALENDAR'],
    ['JSON', 'two-ladders-sheet-1.json', '{"version":1'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText(name, { exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString('utf8').startsWith(begins), name).toBe(true);
  }
});
