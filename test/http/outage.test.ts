import { expect, test } from 'vitest';
import { obedientScript } from '../support/obedient-script.ts';
import { startScriptedModel } from '../support/scripted-model.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const words = 'I love solving hard problems, I come alive.';

class Outage extends Error {
  override name = 'LibsqlError';
  code = 'SERVER_ERROR';
}

/** Takes the database away from one server, not from others that share it, until told otherwise. */
function takeDatabase({ services }: TestServer): () => void {
  const client = services.db.$client;
  const { batch, execute } = client;
  client.batch = () => Promise.reject(new Outage());
  client.execute = () => Promise.reject(new Outage());
  return () => Object.assign(client, { batch, execute });
}

test('a database that is away for longer than a lease loses no finished reply to a retry in another process', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await using model = await startScriptedModel(async (request) => {
    await released;
    return obedientScript(request);
  });
  const variables = { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' };
  let ahead = 0;
  await using here = await startServer(variables, (services) => ({
    ...services,
    limits: { ...services.limits, savePatience: Array.from({ length: 600 }, () => 50) },
  }));
  await using there = await startServer(
    { ...variables, DATABASE_URL: `file:${here.databaseFile}` },
    (services) => ({ ...services, now: () => new Date(Date.now() + ahead) }),
  );
  const visitor = new Visitor(here.url);
  const { id } = await visitor.begin();
  const saying = visitor.say(id, words, 'm1');
  await expect.poll(() => model.requests.length).toBe(1);

  const giveBack = takeDatabase(here);
  release();
  await expect.poll(() => here.logged.join('\n')).toContain('reply not saved yet');
  const elsewhere = new Visitor(there.url);
  elsewhere.cookie = visitor.cookie;
  // Time has passed there: the lease is long over when somebody tries again.
  ahead = 60_000;
  const asked = model.requests.length;
  const retry = await elsewhere.fails(`/api/conversations/${id}/turns`, {
    method: 'POST',
    json: { id: 'm1', text: words },
  });
  expect(retry).toMatchObject({ code: 'turn_in_progress', turnId: 'm1' });

  giveBack();
  const reply = await saying;
  expect(reply.parts.at(-1)?.type).toBe('finish');
  const talk = await elsewhere.open(id);
  expect(talk.turn?.state).toBe('complete');
  expect(talk.messages.at(-1)?.text).toBe(reply.text);
  expect(model.requests.length).toBeLessThanOrEqual(asked + 1);
});

test('a decision sheet that was paid for is stored when the database is back', async () => {
  await using model = await startScriptedModel(obedientScript);
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, words);
  const client = server.services.db.$client;
  const batch = client.batch.bind(client);
  let refused = 0;
  client.batch = (...call) => {
    refused += 1;
    return refused <= 2 ? Promise.reject(new Outage()) : batch(...call);
  };
  expect((await visitor.score(id)).number).toBe(1);
  expect(refused).toBeGreaterThan(2);
});
