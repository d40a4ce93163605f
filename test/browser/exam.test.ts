import { expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { ableScript } from '../support/exam-script.ts';
import { answers } from '../support/journey.ts';
import { openPage } from '../support/open-page.ts';
import { startPageServer } from '../support/page-server.ts';
import { startScriptedModel } from '../support/scripted-model.ts';

test('the sheet says by what exam its model may do what it does: on the page in both languages, and in what is taken away', async () => {
  await using model = await startScriptedModel(ableScript);
  await using server = await startPageServer({
    OPENAI_BASE_URL: model.baseUrl,
    COACH_MODEL: 'scripted',
    COACH_ROLE: 'exam',
  });
  const browser = await startBrowser();
  try {
    const { page, start, say, makeSheet, expectAccessible, complaints } = await openPage(browser, server.url);
    await start();
    await say(answers[0] ?? '');
    const role = async () => (await (await fetch(`${server.url}/api/speaker`)).json()).role;
    await expect.poll(role, { timeout: 20_000 }).toBe('lead');
    await makeSheet();
    const foot = page.locator('.sheet-foot');
    expect(await foot.innerText()).toMatch(
      /The model’s exam of \d+ \w+ \d{4}: it passed, so it may lead the talk\./,
    );
    await expectAccessible('a sheet by a model that was examined');
    const { pathname } = new URL(page.url());
    const markdown = await page.request.get(
      pathname.replace(/^\/talk\/(.*)\/sheet\//, '/api/conversations/$1/summaries/'),
      { headers: { accept: 'text/markdown' } },
    );
    expect(await markdown.text()).toMatch(
      /The model’s exam of \d{4}-\d\d-\d\d: it passed, so it may lead the talk\./,
    );
    await page.evaluate(() => localStorage.setItem('two-ladders language', 'de'));
    await page.reload();
    await foot.getByText('Prüfung des Modells').waitFor();
    expect(await foot.innerText()).toMatch(
      /Prüfung des Modells vom \d+\. \w+ \d{4}: bestanden; es darf das Gespräch führen\./,
    );
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
