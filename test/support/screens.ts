import { answers } from './journey.ts';
import type { OpenPage } from './open-page.ts';

/** A screen in one of its states, and how a visitor gets there. */
export type Screen = {
  name: string;
  /** Who must speak: a state of a reply that is under way needs a model that can be held. */
  speaker: 'guide' | 'model';
  reach: (open: OpenPage) => Promise<void>;
  /** What the browser is told beside colours and size. */
  locale?: string;
  media?: 'print';
};

const heading = (name: string | RegExp) => ({ name, level: 1 }) as const;
const unheard = 'We have a release on Friday and the office has a new coffee machine.';

const german: Pick<Screen, 'speaker' | 'locale'> = { speaker: 'guide', locale: 'de-DE' };

/** Every screen and state that is drawn on purpose. */
export const screens: Screen[] = [
  { name: 'start', speaker: 'guide', reach: async () => {} },
  { name: 'start with a model', speaker: 'model', reach: async () => {} },
  {
    name: 'start of who comes back',
    speaker: 'guide',
    async reach({ page, start }) {
      await start();
      await page.getByRole('link', { name: 'Two Ladders' }).click();
      await page.getByRole('link', { name: 'Go on where you were' }).waitFor();
    },
  },
  { name: 'empty talk', speaker: 'guide', reach: ({ start }) => start() },
  {
    name: 'talk',
    speaker: 'guide',
    async reach({ start, say }) {
      await start();
      await say(...answers.slice(0, 2), 'What does the article mean by Influence Without Authority?');
    },
  },
  {
    name: 'ladder',
    speaker: 'guide',
    async reach({ page, start, say }) {
      await start();
      await say(...answers.slice(0, 3));
      // Where the window is narrow the ladder is a sheet that was pulled up.
      await page.setViewportSize({ width: 320, height: 640 });
      await page.getByRole('button', { name: /Your ladder/ }).click();
      await page
        .getByRole('button', { name: /^Strike: / })
        .first()
        .click();
      await page.getByText('1 struck').click();
      await page
        .getByRole('button', { name: /^Change: / })
        .first()
        .click();
      await page.getByText('What counts most').click();
    },
  },
  {
    name: 'writing',
    speaker: 'model',
    async reach({ page, start, begin }) {
      await start();
      await begin('SLOW');
      await page.locator('.msg.coach[aria-busy=true]', { hasText: 'slow' }).waitFor();
    },
  },
  {
    name: 'stopped',
    speaker: 'model',
    async reach({ page, start, begin }) {
      await start();
      await begin('SLOW');
      await page.locator('.msg.coach[aria-busy=true]', { hasText: 'slow' }).waitFor();
      await page.getByRole('button', { name: 'Stop writing' }).click();
      await page.getByText('You stopped this answer.').waitFor();
    },
  },
  {
    name: 'failed',
    speaker: 'model',
    async reach({ page, start, begin }) {
      await start();
      await begin('FAIL');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'offline',
    speaker: 'guide',
    async reach({ page, start, begin }) {
      await start();
      await page.context().setOffline(true);
      await begin(unheard);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'over budget',
    speaker: 'guide',
    async reach({ page, start, begin }) {
      await start();
      await page.route('**/turns', (route) =>
        route.fulfill({
          status: 503,
          headers: { 'retry-after': '3600' },
          json: {
            error: {
              code: 'budget_spent',
              message: 'Today’s allowance for the model is spent. Come back tomorrow.',
              requestId: 'one',
            },
          },
        }),
      );
      await begin(unheard);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'too long',
    speaker: 'guide',
    async reach({ page, start }) {
      await start();
      await page.getByRole('textbox', { name: 'Your message' }).fill('🪜'.repeat(4001));
      await page.getByText('1 character too many to send').waitFor();
    },
  },
  {
    name: 'article item',
    speaker: 'guide',
    async reach({ page, start, say }) {
      await start();
      await say('What does the article mean by Influence Without Authority?');
      await page.getByRole('button', { name: /challenge · Influence Without Authority/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'note words',
    speaker: 'guide',
    async reach({ page, start, say }) {
      await start();
      await say(unheard);
      await page.getByRole('button', { name: /^Note words from: / }).click();
    },
  },
  {
    name: 'keep a copy',
    speaker: 'guide',
    async reach({ page, start, say }) {
      await start();
      await say(unheard);
      await page.getByRole('button', { name: 'Keep a copy' }).click();
    },
  },
  {
    name: 'say it anew',
    speaker: 'guide',
    async reach({ page, start, say }) {
      await start();
      await say(unheard);
      await page.getByRole('button', { name: /^Edit: / }).click();
    },
  },
  {
    name: 'scored',
    speaker: 'guide',
    async reach({ start, say, makeSheet }) {
      await start();
      await say(...answers);
      await makeSheet();
    },
  },
  {
    name: 'nothing to score',
    speaker: 'guide',
    async reach({ start, say, makeSheet }) {
      await start();
      await say(unheard);
      await makeSheet();
    },
  },
  {
    name: 'changes',
    speaker: 'guide',
    async reach({ page, start, say, makeSheet }) {
      await start();
      await say(...answers.slice(0, 3));
      await makeSheet();
      await page.getByRole('link', { name: 'Back to the talk' }).click();
      await say(...answers.slice(3));
      await page.getByRole('button', { name: 'Make my page' }).click();
      await page.waitForURL('**/sheet/2');
      await page.getByText('New words of yours').waitFor();
    },
  },
  {
    name: 'printed',
    speaker: 'guide',
    media: 'print',
    async reach({ start, say, makeSheet }) {
      await start();
      await say(...answers);
      await makeSheet();
    },
  },
  {
    name: 'talks',
    speaker: 'guide',
    async reach({ page, start }) {
      await start();
      for (let more = 0; more < 7; more += 1)
        await page.request.post('/api/conversations', {
          data: {},
          headers: { 'sec-fetch-site': 'same-origin' },
        });
      await page.goto('/talks');
      await page
        .getByRole('button', { name: /^Delete: / })
        .first()
        .click();
      await page.getByRole('button', { name: /^Undo: / }).waitFor();
      await page.getByRole('searchbox').fill('Talk');
      await page.getByText(/found/).waitFor();
    },
  },
  { name: 'no talks', speaker: 'guide', reach: ({ goTo }) => goTo('/talks') },
  { name: 'article', speaker: 'guide', reach: ({ goTo }) => goTo('/article') },
  { name: 'about', speaker: 'guide', reach: ({ goTo }) => goTo('/about') },
  { name: 'not found', speaker: 'guide', reach: ({ goTo }) => goTo('/talk/nothing') },
  {
    name: 'not loaded',
    speaker: 'guide',
    async reach({ page, goTo }) {
      await page.route('**/api/conversations?**', (route) => route.abort());
      await goTo('/talks');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'start in German',
    ...german,
    reach: ({ page }) => page.getByRole('button', { name: 'Gespräch beginnen' }).waitFor(),
  },
  {
    name: 'scored in German',
    ...german,
    async reach({ page, begin }) {
      await page.getByRole('button', { name: 'Gespräch beginnen' }).click();
      for (const [index, answer] of answers.entries()) {
        await page.getByRole('textbox', { name: 'Deine Nachricht' }).waitFor();
        await begin(answer, 'Senden');
        await page
          .locator('.msg.coach[aria-busy=false]')
          .nth(index + 1)
          .waitFor();
        await page.getByText('Gespeichert', { exact: true }).waitFor();
      }
      await page.getByRole('button', { name: 'Meine Seite machen' }).click();
      await page.getByRole('heading', heading('Technik oder Management?')).waitFor();
    },
  },
];
