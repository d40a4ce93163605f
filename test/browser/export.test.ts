import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { answers } from '../support/journey.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { openPage } from '../support/open-page.ts';
import { startPageServer } from '../support/page-server.ts';
import { startScriptedModel } from '../support/scripted-model.ts';

test('a talk is kept as a file by the keyboard alone, in the language of the page, and its count says what nobody counted', async () => {
  let cached: number | null = 30;
  await using model = await startScriptedModel((request) => ({ ...obedientScript(request), cached }));
  await using server = await startPageServer({
    OPENAI_BASE_URL: model.baseUrl,
    COACH_MODEL: 'scripted',
    COACH_ROLE: 'speak',
  });
  const browser = await startBrowser();
  try {
    const { page, start, say, complaints } = await openPage(browser, server.url);
    await start();
    await say(answers[0] ?? '');
    const use = page.locator('.token-use');
    expect(await use.innerText()).toMatch(
      /^For this talk the model has read 100 tokens \(pieces of words\), 30 of them from its cache, and/,
    );
    cached = null;
    await say(answers[1] ?? '');
    await expect.poll(() => use.innerText()).toMatch(/has read at least 100 tokens/);

    const keep = async (opener: string, file: string) => {
      await page.getByRole('button', { name: opener }).focus();
      await page.keyboard.press('Enter');
      const button = page.getByRole('dialog').getByText(file);
      for (let tabs = 0; tabs < 5 && !(await isFocused(button)); tabs += 1) await page.keyboard.press('Tab');
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    };
    const isFocused = (button: ReturnType<typeof page.locator>) =>
      button.evaluate((element) => element === document.activeElement);

    const english = await keep('Keep a copy', 'Markdown, to read');
    expect(english.name).toBe('two-ladders-talk.md');
    expect(english.text).toContain(`**You**\n\n> ${answers[1]}\n`);
    expect(english.text).toContain('- This talk: at least 100 tokens read, 30 of them from the cache;');
    const whole = await keep('Keep a copy', 'JSON, for programs');
    expect(whole.name).toBe('two-ladders-talk.json');
    expect(JSON.parse(whole.text)).toMatchObject({
      version: 1,
      usage: { shown: { calls: 2, uncounted: 1 } },
    });

    await page.getByRole('button', { name: 'Deutsch' }).click();
    await expect.poll(() => use.innerText()).toMatch(/hat das Modell mindestens 100 Tokens/);
    const german = await keep('Kopie sichern', 'Markdown, zum Lesen');
    expect(german.name).toBe('two-ladders-gespraech.md');
    expect(german.text).toContain('- Energie: “');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kopie sichern');
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
