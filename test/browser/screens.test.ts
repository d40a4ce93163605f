import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { startPageServer } from '../support/page-server.ts';
import { startScreenModel } from '../support/screen-model.ts';
import { screens } from '../support/screens.ts';
import type { ScriptedModel } from '../support/scripted-model.ts';

/** Every screen and state, in both schemes, on a small phone, a tablet and a desk. */
const schemes = ['light', 'dark'] as const;
const sizes = [
  [320, 640],
  [768, 1024],
  [1280, 820],
] as const;

let browser: Browser;
let model: ScriptedModel;
let servers: Record<'guide' | 'model', Awaited<ReturnType<typeof startPageServer>>>;

beforeAll(async () => {
  browser = await startBrowser();
  model = await startScreenModel();
  const [guide, spoken] = await Promise.all([
    startPageServer(),
    startPageServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' }),
  ]);
  servers = { guide, model: spoken };
});
afterAll(async () => {
  await browser.close();
  await servers.guide[Symbol.asyncDispose]();
  await servers.model[Symbol.asyncDispose]();
  await model[Symbol.asyncDispose]();
});

test.each(screens)('no accessibility rule is broken, and nothing is too wide: $name', async (screen) => {
  const open = await openPage(browser, servers[screen.speaker].url, {
    reducedMotion: 'reduce',
    ...(screen.locale ? { locale: screen.locale } : {}),
  });
  const { page, expectAccessible } = open;
  await screen.reach(open);
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, media: screen.media ?? null });
      await expectAccessible(`${screen.name}, ${width} pixels, ${colorScheme}`);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${screen.name} at ${width} pixels`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ forcedColors: 'active', media: screen.media ?? null });
  await expectAccessible(`${screen.name}, forced colours`, { ownColours: false });
  await page.context().close();
});
