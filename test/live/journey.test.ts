import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { listMessages } from '../../db/messages.ts';
import { secrets } from '../../prompts/instructions.ts';
import { checkReply } from '../../src/coach/reply/check-reply.ts';
import * as schemas from '../../src/http/schemas.ts';
import { startBrowser } from '../support/browser.ts';
import { temporaryFolder } from '../support/database.ts';
import { answers } from '../support/journey.ts';
import { type LiveModel, liveModels } from '../support/live-model.ts';
import { openPage } from '../support/open-page.ts';
import { startPageServer } from '../support/page-server.ts';

const question = 'Will I stop coding if I become a manager?';
const more =
  process.env.LIVE_TURNS === 'long'
    ? [
        'Just tell me which one to choose.',
        'What does it pay?',
        'I would miss my own code, but I like to see people grow.',
      ]
    : [];

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
        COACH_ROLE: 'speak',
        DATABASE_URL: database,
        FIRST_TOKEN_SECONDS: '120',
        SILENCE_SECONDS: '60',
        TURN_SECONDS: '240',
      });
      const { page, start: begin, say, complaints } = await openPage(browser, server.url);
      page.setDefaultTimeout(300_000);
      await begin();
      const said = process.env.LIVE_TURNS === 'short' ? answers.slice(0, 3) : [...answers, question, ...more];
      for (const text of said) await say(text);
      await page.getByRole('button', { name: 'Make my page' }).click();
      await page.waitForURL('**/sheet/*', { timeout: 400_000 });
      const id = new URL(page.url()).pathname.split('/')[2] ?? '';
      const fetched = async (path: string): Promise<unknown> =>
        page.evaluate(async (url) => (await fetch(url)).json(), `/api/conversations/${path}`);
      const talk = schemas.conversation.parse(await fetched(talkId(page.url())));
      const summary = schemas.summary.parse(await fetched(`${talkId(page.url())}/summaries/latest`));
      expect(complaints).toEqual([]);
      expect(id).not.toBe('');

      expect(talk.messages.filter(({ role }) => role === 'user').map(({ text }) => text)).toEqual(said);
      for (const { quote, messageId, start: from, end } of [...talk.evidence, ...summary.evidence]) {
        const message = talk.messages.find((each) => each.id === messageId);
        expect([message?.role, message?.text.slice(from, end)]).toEqual(['user', quote]);
      }

      const db = openDatabase({ url: database });
      const stored = await listMessages(db, talk.id);
      db.$client.close();
      const heard: string[] = [];
      const spoken: string[] = [];
      const hows: string[] = [];
      for (const { role, text, move, review } of stored) {
        if (role === 'user') heard.push(text);
        else if (move && heard.length > 0) {
          const briefing = {
            move,
            asked: null,
            noted: [],
            earlier: [],
            message: heard.at(-1) ?? '',
            settled: null,
            seed: '',
          };
          expect(checkReply(text, { briefing, said: heard, spoken, secrets: secrets() }), text).toEqual([]);
          hows.push(review?.how ?? 'guide');
        }
        if (role === 'assistant') spoken.push(text);
      }
      expect(hows).toHaveLength(said.length);
      const own = hows.filter((how) => how !== 'guide').length;
      const { input, cached, output } = talk.usage ?? { input: 0, cached: 0, output: 0 };
      process.stdout.write(
        `${name}: ${own} of ${hows.length} turns by the model (${hows.join(', ')}); sheet by ${summary.provenance.speaker}, rung ${summary.provenance.rung}; ${input} tokens in, ${cached} of them cached, ${output} out\n`,
      );
    });
  },
);

/** A sheet's address names its talk. */
const talkId = (url: string): string =>
  /\/(?:talk|sheet)s?\/([\w-]{36})/.exec(url)?.[1] ?? /([\w-]{36})/.exec(url)?.[1] ?? '';
