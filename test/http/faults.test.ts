import { describe, expect, test } from 'vitest';
import { meetFault } from '../faults/meet-fault.ts';
import { providerFaults } from '../faults/provider-faults.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { type Scripted, startScriptedModel } from '../support/scripted-model.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const words = 'I love deep work on hard problems.';

/** A bound that no test has to wait for, in milliseconds. */
const quick = 600;

describe.each(['chat', 'responses'] as const)('a fault of a model behind %s has its own outcome', (api) => {
  test.each(providerFaults)('$name', { timeout: 20_000 }, async (fault) => {
    let isBroken = true;
    await using model = await startScriptedModel((request) =>
      isBroken ? fault.answer(request) : obedientScript(request),
    );
    await using server = await startServer({
      OPENAI_BASE_URL: model.baseUrl,
      COACH_MODEL: 'scripted',
      OPENAI_API: api,
    });
    const { limits } = server.services;
    const usual = { ...limits };
    if (fault.bound) limits[fault.bound] = quick;
    const wrong = await meetFault(new Visitor(server.url), fault, words, () => {
      isBroken = false;
      Object.assign(limits, usual);
    });
    expect(wrong).toEqual([]);
    expect(server.logged.join('')).not.toMatch(/PROVIDER-SECRET|deep work/);
  });
});

test('a model that nobody runs is a typed failure of the turn, and the sheet is read by the guide, and says so', async () => {
  await using server = await startServer({ OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', COACH_MODEL: 'absent' });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const failed = await visitor.say(id, words);
  expect(failed.parts.find(({ type }) => type === 'data-failure')?.data).toMatchObject({
    code: 'model_unavailable',
  });
  const summary = await visitor.score(id);
  expect(summary.provenance).toMatchObject({ speaker: 'Guide', rung: 'guide' });
  expect(summary.provenance.notice).toContain('absent did not answer in time, or not at all');
});

describe('a model that does not call the forced tool still leads to a valid sheet', () => {
  const decision = {
    evidence: [
      {
        statement: 1,
        quote: 'I love deep work',
        lens: 'energy',
        sign: null,
        leansTo: 'technical',
        strength: 2,
      },
      {
        statement: 1,
        quote: 'I love to lead',
        lens: 'energy',
        sign: null,
        leansTo: 'management',
        strength: 3,
      },
      {
        statement: 7,
        quote: 'I love deep work',
        lens: 'values',
        sign: null,
        leansTo: 'technical',
        strength: 2,
      },
    ],
    bestCase: { technical: 'You love deep work.', management: 'Nothing was said for it.' },
    prepare: [],
    experiments: [],
  };
  const json = JSON.stringify(decision);
  const hasTools = (body: object) => 'tools' in body;
  const hasFormat = (body: object) => 'response_format' in body;

  const ladder: [string, (body: object, toolChoice: unknown) => Scripted, object][] = [
    [
      'only a named tool is obeyed',
      (_body, choice) =>
        choice === 'required' ? { text: 'Sure.' } : { calls: [{ name: 'scoreDecision', input: decision }] },
      { rung: 'named', dropped: 2 },
    ],
    [
      'tool choice is rejected, a JSON schema is obeyed',
      (body) => (hasTools(body) ? { status: 400, body: '{"error":{"message":"no tools"}}' } : { text: json }),
      { rung: 'schema', dropped: 2 },
    ],
    [
      'tools and schema are rejected, plain JSON comes with chatter',
      (body) =>
        hasTools(body) || hasFormat(body)
          ? { status: 400, body: '{"error":{"message":"no"}}' }
          : { text: `Here you are:\n${json}\nBye.` },
      { rung: 'plain', dropped: 2 },
    ],
    [
      'nothing of use comes at all',
      () => ({ text: 'You should become a manager, 93 %.' }),
      { rung: 'guide', speaker: 'Guide' },
    ],
    [
      'two calls in one answer, or an invalid one',
      (body) =>
        hasTools(body)
          ? {
              calls: [
                { name: 'scoreDecision', input: decision },
                { name: 'scoreDecision', input: decision },
              ],
            }
          : { text: '{"evidence": "all"}' },
      { rung: 'guide', speaker: 'Guide' },
    ],
  ];
  test.each(ladder)('%s', async (_name, respond, provenance) => {
    await using model = await startScriptedModel((request) =>
      request.tools.includes('noteEvidence')
        ? { text: 'I hear you. What else?' }
        : respond(Object(request.body), request.toolChoice),
    );
    await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
    const visitor = new Visitor(server.url);
    const { id } = await visitor.begin();
    await visitor.say(id, words);
    const summary = await visitor.score(id);
    expect(summary.provenance).toMatchObject(provenance);
    for (const { quote } of summary.evidence) expect(words).toContain(quote);
    expect(summary.scorecard).toMatchObject({ leaning: 'not-enough-evidence', balance: null });
  });
});

test('a stop is obeyed: the socket to the model is closed, and the part that was written stays', async () => {
  await using model = await startScriptedModel(() => ({ fault: 'stall' }));
  await using server = await startServer(
    { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' },
    (services) => ({
      ...services,
      limits: { ...services.limits, saveEvery: 20 },
    }),
  );
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const saying = visitor.say(id, words, 'm1');
  await expect.poll(() => model.requests.length).toBe(1);
  expect(
    await visitor.fails(`/api/conversations/${id}/turns`, {
      method: 'POST',
      json: { id: 'm2', text: 'More' },
    }),
  ).toMatchObject({
    status: 409,
    code: 'turn_in_progress',
    turnId: 'm1',
  });
  expect((await visitor.fetch(`/api/conversations/${id}/turns/m1/stop`, { method: 'POST' })).status).toBe(
    202,
  );
  const stopped = await saying;
  expect(stopped.parts.at(-1)?.type).toBe('abort');
  await expect.poll(() => model.closedEarly()).toBe(1);
  expect((await visitor.open(id)).turn?.state).toBe('stopped');
  expect((await visitor.fails(`/api/conversations/${id}/turns/m1/stop`, { method: 'POST' })).code).toBe(
    'conflict',
  );
});

test('a reader who leaves early loses nothing: the turn goes on and is saved', async () => {
  await using model = await startScriptedModel(obedientScript);
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const leaving = new AbortController();
  const response = await visitor.fetch(`/api/conversations/${id}/turns`, {
    method: 'POST',
    json: { id: 'm1', text: words },
    signal: leaving.signal,
  });
  await response.body?.getReader().read();
  leaving.abort();
  await expect.poll(async () => (await visitor.open(id)).turn?.state).toBe('complete');
  expect((await visitor.open(id)).messages).toHaveLength(3);
});

test('a model that never says its first word is given up', async () => {
  await using model = await startScriptedModel(() => ({ fault: 'stall' }));
  await using server = await startServer(
    { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' },
    (services) => ({
      ...services,
      limits: { ...services.limits, firstToken: 50 },
    }),
  );
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const failed = await visitor.say(id, words);
  expect(failed.parts.find(({ type }) => type === 'data-failure')?.data).toMatchObject({
    code: 'model_unavailable',
  });
});
