import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeJourney } from '../support/journey.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { type ScriptedModel, startScriptedModel } from '../support/scripted-model.ts';
import { startMigratedSqld } from '../support/sqld.ts';
import { Visitor } from '../support/visitor.ts';
import { startWorker } from '../support/worker.ts';

describe('the Worker build in workerd, with its words in a real sqld', () => {
  let sqld: Awaited<ReturnType<typeof startMigratedSqld>>;
  let model: ScriptedModel;

  beforeAll(async () => {
    sqld = await startMigratedSqld();
    model = await startScriptedModel(obedientScript);
  });
  afterAll(async () => {
    await sqld[Symbol.asyncDispose]();
    await model[Symbol.asyncDispose]();
  });

  test('answers the whole journey with the guide, and serves the page with its security headers', async () => {
    await using worker = await startWorker({ DATABASE_URL: sqld.url });
    await wholeJourney(new Visitor(worker.url));
    for (const path of ['/', '/talks', '/talk/some-id']) {
      const page = await fetch(new URL(path, worker.url));
      expect(page.status, path).toBe(200);
      expect(page.headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(await page.text(), path).toContain('<!doctype html>');
    }
    expect((await fetch(new URL('/nothing.js', worker.url))).status).toBe(404);
    expect(await (await fetch(new URL('/healthz', worker.url))).json()).toEqual({ status: 'ok' });
  });

  test('answers the same journey with a model over HTTP', async () => {
    await using worker = await startWorker({
      DATABASE_URL: sqld.url,
      OPENAI_BASE_URL: model.baseUrl,
      COACH_MODEL: 'scripted',
    });
    const { summary } = await wholeJourney(new Visitor(worker.url));
    expect(summary.provenance).toMatchObject({ speaker: 'scripted', rung: 'required', notice: null });
  });

  test('goes on and saves when the reader leaves early', async () => {
    await using worker = await startWorker({
      DATABASE_URL: sqld.url,
      OPENAI_BASE_URL: model.baseUrl,
      COACH_MODEL: 'scripted',
    });
    const visitor = new Visitor(worker.url);
    const { id } = await visitor.begin();
    const leaving = new AbortController();
    const response = await visitor.fetch(`/api/conversations/${id}/turns`, {
      method: 'POST',
      json: { id: 'm1', text: 'I love deep work on hard problems.' },
      signal: leaving.signal,
    });
    await response.body?.getReader().read();
    leaving.abort();
    await expect.poll(async () => (await visitor.open(id)).turn?.state, { timeout: 10_000 }).toBe('complete');
  });

  test('serves many visitors at once, and is well afterwards', async () => {
    await using worker = await startWorker({ DATABASE_URL: sqld.url });
    const begun = await Promise.all(Array.from({ length: 60 }, () => new Visitor(worker.url).begin()));
    expect(new Set(begun.map(({ id }) => id)).size).toBe(60);
    expect((await fetch(new URL('/healthz', worker.url))).status).toBe(200);
  });

  test('that is not set up says so in the contract’s words', async () => {
    await using worker = await startWorker(
      { DATABASE_URL: 'nonsense' },
      async (url) => (await fetch(`${url}/healthz`)).status === 503,
    );
    const answer = await fetch(new URL('/api/conversations', worker.url));
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: { code: 'misconfigured' } });
  });
});
