import { expect, test } from 'vitest';
import { doubt } from '../../db/turns.ts';
import * as schemas from '../../src/http/schemas.ts';
import { lockDatabase } from '../support/lock.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { type Scripted, startScriptedModel } from '../support/scripted-model.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const words = 'I love solving hard problems, I come alive.';

/** Lets the next write batches fail as a busy or full database does. */
function failBatches({ services }: TestServer, times: number, from = 0): void {
  const client = services.db.$client;
  const batch = client.batch.bind(client);
  let seen = 0;
  client.batch = (...call) => {
    seen += 1;
    if (seen > from && seen <= from + times) return Promise.reject(new LibsqlFault());
    return batch(...call);
  };
}

class LibsqlFault extends Error {
  override name = 'LibsqlError';
  code = 'SQLITE_FULL';
}

test('a reply that could not be saved at once is saved a moment later', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  failBatches(server, 2, 1);
  const reply = await visitor.say(id, words, 'm1');
  expect(reply.parts.at(-1)?.type).toBe('finish');
  const talk = await visitor.open(id);
  expect(talk.turn?.state).toBe('complete');
  expect(talk.messages.at(-1)?.text).toBe(reply.text);
  expect(talk.evidence).toHaveLength(1);
});

test('a reply that cannot be saved at all is not called complete', async () => {
  await using server = await startServer({}, (services) => ({
    ...services,
    limits: { ...services.limits, savePatience: [1, 1] },
  }));
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  failBatches(server, 100, 1);
  const reply = await visitor.say(id, words, 'm1');
  expect(reply.parts.map(({ type }) => type)).not.toContain('finish');
  expect(reply.parts.find(({ type }) => type === 'data-failure')?.data).toMatchObject({
    code: 'storage_full',
  });
});

test('what a visitor wrote never reaches the log, however it is broken into lines', {
  timeout: 20_000,
}, async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await using _lock = await lockDatabase(server.databaseFile);
  const secret = 'My week\n    at ACME I cried SECRETWORD\n  at home too';
  await visitor.fails(`/api/conversations/${id}`, { method: 'PATCH', json: { title: secret } });
  await visitor.fails(`/api/conversations/${id}/turns`, { method: 'POST', json: { id: 'm1', text: secret } });
  expect(server.logged.join('\n')).toContain('request failed');
  expect(server.logged.join('\n')).not.toMatch(/SECRETWORD|ACME/);
});

test('a retry knows what the first try had noted', async () => {
  let isBroken = true;
  const script = (request: Parameters<typeof obedientScript>[0]): Scripted => {
    const isTold = request.messages.at(-1)?.role !== 'user';
    return isBroken && isTold ? { fault: 'reset-midway' } : obedientScript(request);
  };
  await using model = await startScriptedModel(script);
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, words, 'm1');
  expect((await visitor.open(id)).evidence).toHaveLength(1);
  isBroken = false;
  await visitor.say(id, words, 'm1');
  expect(model.requests.at(-1)?.messages.findLast(({ role }) => role === 'user')?.text).toContain(
    '- energy: “I love solving hard problems',
  );
  expect((await visitor.open(id)).evidence).toHaveLength(1);
});

test('after a reply that failed, a model is still shown a talk in which the sides take turns', async () => {
  let isBroken = true;
  await using model = await startScriptedModel((request) =>
    isBroken ? { fault: 'reset' } : obedientScript(request),
  );
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, 'Is this on?');
  isBroken = false;
  await visitor.say(id, words);
  for (const { messages } of model.requests) {
    const roles = messages
      .filter(({ role }) => role === 'user' || role === 'assistant')
      .map(({ role }) => role);
    expect(roles[0]).toBe('user');
    for (const [at, role] of roles.entries()) expect(role).not.toBe(roles[at - 1]);
  }
});

test('what is struck and weighed while a model still scores counts on the sheet', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await using model = await startScriptedModel(async (request) => {
    if (request.tools.includes('scoreDecision')) await released;
    return obedientScript(request);
  });
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, words);
  const [piece] = (await visitor.open(id)).evidence;
  const seen = model.requests.length;
  const scoring = visitor.score(id);
  await expect.poll(() => model.requests.length).toBeGreaterThan(seen);
  await visitor.json(schemas.evidenceAnswer, `/api/conversations/${id}/evidence/${piece?.id}`, {
    method: 'PATCH',
    json: { status: 'struck' },
  });
  await visitor.fetch(`/api/conversations/${id}`, { method: 'PATCH', json: { weights: { energy: 3 } } });
  release();
  const summary = await scoring;
  expect(summary.evidence.map((each) => each.id)).not.toContain(piece?.id);
  expect(summary.scorecard.lenses[0]?.weight).toBe(3);
});

test('what the visitor points out is theirs, whatever the coach had made of the same words', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, words);
  const [piece] = (await visitor.open(id)).evidence;
  await visitor.fetch(`/api/conversations/${id}/evidence/${piece?.id}`, {
    method: 'PATCH',
    json: { status: 'struck' },
  });
  const { evidence } = await visitor.json(schemas.evidenceAnswer, `/api/conversations/${id}/evidence`, {
    method: 'POST',
    json: {
      messageId: piece?.messageId,
      quote: piece?.quote,
      lens: piece?.lens,
      leansTo: 'management',
      strength: 1,
    },
  });
  expect(evidence).toMatchObject({
    leansTo: 'management',
    strength: 1,
    status: 'confirmed',
    source: 'visitor',
  });
  expect((await visitor.open(id)).evidence).toHaveLength(1);
});

test('what a model thinks aloud is not what it says, and a reply cut for length is not complete', async () => {
  const replies: Scripted[] = [
    {
      text: '<think>The visitor scores 80 % management.</think>You come alive in hard problems. Where do you feel that your work makes a real difference?',
    },
    { text: 'You said that you', finishReason: 'length' },
  ];
  await using model = await startScriptedModel(() => replies.shift() ?? { text: '' });
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const first = await visitor.say(id, words);
  expect(first.text.trim()).toBe(
    'You come alive in hard problems. Where do you feel that your work makes a real difference?',
  );
  const cut = await visitor.say(id, 'And I like teaching.');
  expect(cut.parts.at(-1)?.type).toBe('error');
  const talk = await visitor.open(id);
  expect(talk.turn?.state).toBe('failed');
  expect(talk.messages.at(-1)?.text).toBe('You said that you');
});

test('a turn whose process is gone is shown as interrupted, with what was written, and can be tried again', async () => {
  await using model = await startScriptedModel(() => ({ fault: 'stall' }));
  let ahead = 0;
  await using server = await startServer(
    { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' },
    (services) => ({
      ...services,
      now: () => new Date(Date.now() + ahead),
      limits: { ...services.limits, firstToken: 300, saveEvery: 60_000 },
    }),
  );
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const lost = visitor.say(id, words, 'm1');
  await expect.poll(() => model.requests.length).toBe(1);
  ahead = 3_600_000;
  expect((await visitor.open(id)).turn?.state).toBe('running');
  ahead += doubt;
  expect((await visitor.open(id)).turn?.state).toBe('interrupted');
  const again = visitor.say(id, words, 'm1');
  await expect.poll(() => model.requests.length).toBeGreaterThan(1);
  await Promise.all([lost, again]);
  const { messages } = await visitor.open(id);
  expect(messages.filter(({ role }) => role === 'user')).toHaveLength(1);
});

test('a talk has an end, and says so before anything is saved; what was answered is told again', async () => {
  await using server = await startServer({}, (services) => ({
    ...services,
    limits: { ...services.limits, messages: 5 },
  }));
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  for (const turn of ['m1', 'm2']) expect((await visitor.say(id, words, turn)).done).toBe(true);
  const response = await visitor.fetch(`/api/conversations/${id}/turns`, {
    method: 'POST',
    json: { id: 'm3', text: words },
  });
  expect(response.status).toBe(409);
  expect(schemas.errorBody.parse(await response.json()).error).toMatchObject({
    code: 'conflict',
    outcome: 'talk-full',
    message: expect.stringContaining('start another talk'),
  });
  expect((await visitor.open(id)).messages).toHaveLength(5);
  expect((await visitor.say(id, words, 'm2')).done).toBe(true);
  expect((await visitor.score(id)).number).toBe(1);
  const other = await visitor.begin();
  expect((await visitor.say(other.id, words)).done).toBe(true);
});
