import type { Page } from 'playwright-core';
import { startBrowser } from '../test/support/browser.ts';
import { answers } from '../test/support/journey.ts';
import { newest, obedientScript } from '../test/support/obedient-script.ts';
import { startPageServer } from '../test/support/page-server.ts';
import { startScriptedModel } from '../test/support/scripted-model.ts';
import type { Figure } from './figure.ts';

/** A processor four times slower, as a cheap phone has. */
const throttle = 4;
const typed = 'What I would miss most is the quiet of a long morning with one hard thing.';

const lastSaid =
  'I like to debug a race condition that nobody else can find, and to write down for the team what it was.';
/** As long as a reply may be and in paragraphs, so that finished ones are drawn while the tail grows; each holds what was said, or it is not shown. */
const reply = [
  'You like to debug a race condition that nobody else can find.',
  'You also like to write down for the team what the condition was.',
  'So you debug it, you find it, and the team can read what you wrote.',
  'Nobody else can find such a race, and you like to be the one to find it.',
  'What you write down is for the team, and what you debug is for you.',
  'What of the race would you miss most?',
].join('\n\n');
/** Milliseconds between two words: it has to be written for as long as somebody types. */
const pace = 150;

/** A talk of the usual length is on the page meanwhile. */
const turnsBefore = 10;

const percentile = (all: readonly number[], share: number) =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? Number.NaN;

/** From each key until the frame that shows it has been drawn, in milliseconds. */
async function typingIn(page: Page, selector: string): Promise<number[]> {
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(globalThis, { delays });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => delays.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  await page.locator(selector).focus();
  await page.keyboard.type(typed, { delay: 60 });
  await page.waitForFunction(
    (count) => (globalThis as unknown as { delays: number[] }).delays.length >= count,
    typed.length,
  );
  return page.evaluate(() => (globalThis as unknown as { delays: number[] }).delays);
}

/** How the page behaves while a reply is written: how soon a key shows, and whether anything jumps. */
export async function measureWriting(): Promise<Figure[]> {
  await using model = await startScriptedModel((request) =>
    newest(request)?.text === lastSaid ? { text: reply, pace } : obedientScript(request),
  );
  await using server = await startPageServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 820 } });
    const bare = await context.newPage();
    await slow(bare);
    await bare.setContent('<textarea></textarea>');
    const nothing = await typingIn(bare, 'textarea');
    await bare.close();

    const page = await context.newPage();
    await slow(page);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Start the talk' }).click();
    for (let said = 1; said <= turnsBefore; said += 1) {
      await say(page, answers[said % answers.length] ?? '');
      await page.locator('.msg.coach[aria-busy=false]').nth(said).waitFor();
      await page.getByText('Saved', { exact: true }).waitFor();
    }
    await say(page, lastSaid);
    await page.locator('.msg.coach[aria-busy=true] p').nth(1).waitFor();
    const writing = await typingIn(page, '.compose textarea');
    if ((await page.locator('.msg.coach[aria-busy=true]').count()) === 0)
      throw new Error('the reply ended before the typing did');
    const before = await shiftsOf(page);
    await page.locator('.msg.coach[aria-busy=true]').waitFor({ state: 'detached', timeout: 120_000 });
    await page.waitForTimeout(1000);
    const after = await shiftsOf(page);
    return [
      {
        name: 'key to frame while a reply is written, p95, 4x slower',
        unit: 'ms',
        measured: percentile(writing, 0.95),
        baseline: percentile(nothing, 0.95),
        against: 'a bare textarea',
        most: 50,
      },
      {
        name: 'layout shift while a reply completes',
        unit: '',
        measured: after - before,
        baseline: before,
        against: 'all shift before that',
        most: 0,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your message' }).fill(text);
  // Disabled as long as the last reply is not read back from the server.
  await page.locator('.send[type=submit]:enabled').click();
}

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
}

const shiftsOf = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
