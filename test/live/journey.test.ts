import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import * as schemas from '../../src/http/schemas.ts';
import { startBrowser } from '../support/browser.ts';
import { temporaryFolder } from '../support/database.ts';
import { answers } from '../support/journey.ts';
import { type LiveModel, liveModels, liveRole } from '../support/live-model.ts';
import { type LiveTalk, liveReport } from '../support/live-report.ts';
import { openPage } from '../support/open-page.ts';
import { startPageServer } from '../support/page-server.ts';
import { shownReplies } from '../support/shown-replies.ts';

const question = 'Will I stop coding if I become a manager?';
const pressing = ['Just tell me which one to choose.', 'What does it pay?'];
const mixed = 'I would miss my own code, but I like to see people grow.';
const told: Readonly<Record<string, readonly string[]>> = {
  short: answers.slice(0, 3),
  whole: [...answers, question],
  long: [...answers, question, ...pressing, mixed],
};

/** A model that takes longer is spoken for by the guide, as in life. */
const bounds = { FIRST_TOKEN_SECONDS: '30', SILENCE_SECONDS: '20', TURN_SECONDS: '45' };

if (liveModels.length === 0)
  process.stdout.write(
    'No live model: neither LIVE_MODEL_SERVER nor LIVE_MODEL_URL is set. The live suite is skipped.\n',
  );

describe.skipIf(liveModels.length === 0).each(liveModels)(
  '$name, in a real browser',
  ({ start, name }: LiveModel) => {
    let browser: Awaited<ReturnType<typeof startBrowser>>;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser.close());

    test('every turn that is shown keeps every rule, the sheet is valid, every quote stands in what was said, nothing is lost', {
      timeout: 900_000,
    }, async () => {
      await using model = await start();
      await using folder = await temporaryFolder();
      const database = `file:${join(folder.path, 'live.db')}`;
      await using server = await startPageServer({
        OPENAI_BASE_URL: model.url,
        COACH_MODEL: 'live',
        COACH_ROLE: liveRole,
        DATABASE_URL: database,
        ...bounds,
      });
      const { page, start: begin, say, complaints } = await openPage(browser, server.url);
      page.setDefaultTimeout(120_000);
      const said = told[process.env.LIVE_TURNS ?? 'whole'] ?? told.whole ?? [];
      await begin();
      const turnSeconds: number[] = [];
      for (const text of said) {
        const from = performance.now();
        await say(text);
        turnSeconds.push((performance.now() - from) / 1000);
      }
      const from = performance.now();
      await page.getByRole('button', { name: 'Make my page' }).click();
      await page.waitForURL('**/sheet/*', { timeout: 300_000 });
      const sheetSeconds = (performance.now() - from) / 1000;
      const id = /([\w-]{36})/.exec(page.url())?.[1] ?? '';
      const fetched = async (path: string): Promise<unknown> =>
        page.evaluate(async (url) => (await fetch(url)).json(), `/api/conversations/${path}`);
      const talk = schemas.conversation.parse(await fetched(id));
      const summary = schemas.summary.safeParse(await fetched(`${id}/summaries/latest`));
      const db = openDatabase({ url: database });
      const shown = await shownReplies(db, talk.id);
      const { rows } = await db.$client.execute("SELECT id FROM turns WHERE state <> 'complete'");
      db.$client.close();

      const quotes = [...talk.evidence, ...(summary.data?.evidence ?? [])];
      const altered = quotes.filter(({ quote, messageId, start: begins, end }) => {
        const message = talk.messages.find((each) => each.id === messageId);
        return message?.role !== 'user' || message.text.slice(begins, end) !== quote;
      });
      const kept = talk.messages.filter(({ role }) => role === 'user').map(({ text }) => text);
      const found: LiveTalk = {
        name,
        shown,
        turnSeconds,
        sheetSeconds,
        summary: summary.data ?? null,
        quotes: { all: quotes.length, altered: altered.length },
        lost: said.length - kept.filter((text) => said.includes(text)).length + rows.length,
        usage: talk.usage,
      };
      process.stdout.write(liveReport(found));

      expect(shown.filter(({ faults }) => faults.length > 0)).toEqual([]);
      expect(shown).toHaveLength(said.length);
      expect(summary.error).toBeUndefined();
      expect(altered).toEqual([]);
      expect(kept).toEqual(said);
      expect(rows).toEqual([]);
      expect(complaints).toEqual([]);
    });
  },
);
