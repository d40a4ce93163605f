import { expect, test } from 'vitest';
import * as schemas from '../../src/http/schemas.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { startScriptedModel } from '../support/scripted-model.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const words = 'I love solving hard problems, I come alive.';

/** A model that scores when it is told to. */
async function slowScorer() {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const scorings: unknown[] = [];
  const model = await startScriptedModel(async (request) => {
    if (request.tools.includes('scoreDecision')) {
      scorings.push(request);
      await released;
    }
    return obedientScript(request);
  });
  return { model, scorings, release: () => release() };
}

const askForStream = { method: 'POST', headers: { accept: 'text/event-stream' } };

async function eventOf(response: Response): Promise<unknown> {
  const line = (await response.text()).split('\n').find((each) => each.startsWith('data: '));
  return JSON.parse(line?.slice('data: '.length) ?? 'null');
}

test('who leaves while a sheet is made finds it when they come back, and it was paid for once', async () => {
  const { model, scorings, release } = await slowScorer();
  await using _model = model;
  const variables = { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted', SCORING_PASSES: '1' };
  await using server = await startServer(variables);
  await using other = await startServer({ ...variables, DATABASE_URL: `file:${server.databaseFile}` });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, words);
  const path = `/api/conversations/${id}/summaries`;
  expect((await visitor.open(id)).scoring).toBeNull();

  const leaving = new AbortController();
  const cut = await visitor.fetch(path, { ...askForStream, signal: leaving.signal });
  expect(cut.headers.get('content-type')).toBe('text/event-stream');
  const first = await cut.body?.getReader().read();
  // Headers and a sign of life come at once: nothing in between takes it for dead.
  expect(new TextDecoder().decode(first?.value)).toContain(': at work');
  await expect.poll(() => scorings.length).toBe(1);
  leaving.abort();
  expect((await visitor.open(id)).scoring?.startedAt).toMatch(/^\d{4}-/);

  const elsewhere = new Visitor(other.url);
  elsewhere.cookie = visitor.cookie;
  const again = elsewhere.fetch(path, askForStream);
  const asJson = visitor.score(id);
  await expect.poll(() => [server, other].map(({ services }) => services.running.size)).toEqual([2, 1]);
  expect(scorings).toHaveLength(1);
  release();
  expect(schemas.summary.parse(await eventOf(await again)).number).toBe(1);
  expect((await asJson).number).toBe(1);
  expect((await visitor.open(id)).scoring).toBeNull();
  expect((await visitor.open(id)).summaries).toBe(1);
});

test('a scoring takes a place, and who finds none is told to wait before anything is sent', async () => {
  const { model, scorings, release } = await slowScorer();
  await using _model = model;
  await using server = await startServer({
    OPENAI_BASE_URL: model.baseUrl,
    COACH_MODEL: 'scripted',
    MAX_RUNNING_TURNS: '1',
  });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, words);
  const making = visitor.score(id);
  await expect.poll(() => scorings.length).toBe(1);
  const late = new Visitor(server.url);
  const talk = await late.begin();
  for (const init of [{ method: 'POST' }, askForStream]) {
    const refused = await late.fetch(`/api/conversations/${talk.id}/summaries`, init);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(schemas.errorBody.parse(await refused.json()).error.code).toBe('model_unavailable');
  }
  release();
  expect((await making).number).toBe(1);
  expect((await late.score(talk.id)).number).toBe(1);
});

test('one visitor cannot take all places', async () => {
  await using model = await startScriptedModel(() => ({ fault: 'stall' }));
  await using server = await startServer({
    OPENAI_BASE_URL: model.baseUrl,
    COACH_MODEL: 'scripted',
    MAX_RUNNING_TURNS: '4',
    FIRST_TOKEN_SECONDS: '2',
  });
  const visitor = new Visitor(server.url);
  const talks = [await visitor.begin(), await visitor.begin()];
  const saying = visitor.say(talks[0]?.id ?? '', words, 'm1');
  await expect.poll(() => model.requests.length).toBe(1);
  const refused = await visitor.fetch(`/api/conversations/${talks[1]?.id}/turns`, {
    method: 'POST',
    json: { id: 'm1', text: words },
  });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(schemas.errorBody.parse(await refused.json()).error.code).toBe('rate_limited');
  const other = new Visitor(server.url);
  const begun = await other.begin();
  await Promise.all([saying, other.say(begun.id, words, 'm1')]);
  expect(model.requests.length).toBeGreaterThanOrEqual(2);
});

test('what goes wrong while a sheet is made is told in the stream, in the contract’s words', async () => {
  const { model, scorings, release } = await slowScorer();
  await using _model = model;
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, words);
  const making = await visitor.fetch(`/api/conversations/${id}/summaries`, askForStream);
  await expect.poll(() => scorings.length).toBe(1);
  await visitor.fetch(`/api/conversations/${id}`, { method: 'DELETE' });
  release();
  expect(schemas.errorBody.parse(await eventOf(making)).error.code).toBe('not_found');
});
