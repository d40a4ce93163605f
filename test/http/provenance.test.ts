import { expect, test } from 'vitest';
import { answers } from '../support/journey.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { type Script, startScriptedModel } from '../support/scripted-model.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

/** A sheet of one statement that a model of this script was asked for. Each answer of it takes 100 tokens in and 20 out. */
async function sheetBy(script: Script, environment: Record<string, string> = {}, scoring = 20_000) {
  await using model = await startScriptedModel(script);
  await using server = await startServer(
    {
      OPENAI_BASE_URL: model.baseUrl,
      COACH_MODEL: 'scripted',
      LOG_LEVEL: 'silent',
      DAILY_TOKEN_BUDGET: '100000',
      ...environment,
    },
    (services) => ({ ...services, limits: { ...services.limits, scoring } }),
  );
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, answers[0] ?? '');
  const asked = model.requests.length;
  const bought = async () => {
    const { rows } = await server.services.db.$client.execute('SELECT sum(tokens) AS tokens FROM token_days');
    return Number(rows[0]?.tokens);
  };
  const before = await bought();
  const { provenance } = await visitor.score(id);
  return {
    provenance,
    calls: model.requests.length - asked,
    counted: (await bought()) - before,
    endpoint: new URL(model.baseUrl).origin,
  };
}

const onlyTalks: Script = (request) =>
  request.messages.some(({ text }) => text.includes('Statement 1'))
    ? { text: 'Lead!' }
    : obedientScript(request);

test('a sheet that the guide read in a model’s stead says what of that model is true: its role, where words went, what was bought', async () => {
  const { provenance, calls, counted, endpoint } = await sheetBy(onlyTalks);
  expect(provenance).toMatchObject({ speaker: 'Guide', rung: 'guide', role: 'lead', exam: null, endpoint });
  // Forced, forced by name, by schema, plainly, and plainly once more: none was of use, each was bought.
  expect(calls).toBe(5);
  expect(provenance.usage).toEqual({ calls: 5, input: 500, cached: 0, output: 100 });
  expect(counted).toBe(600);
});

test('answers that were refused, and asked for again, are in the count', async () => {
  const { provenance, calls } = await sheetBy((request) =>
    request.toolChoice === 'required' ? { text: 'Sure.' } : obedientScript(request),
  );
  expect(provenance).toMatchObject({ speaker: 'scripted', rung: 'named', passes: 2 });
  expect(provenance.usage).toEqual({ calls, input: calls * 100, cached: 0, output: calls * 20 });
});

test('what a server turned away took nothing; what was cut off is said to be uncounted, and the day’s allowance counts it in full', async () => {
  const away = await sheetBy((request) =>
    request.tools.includes('scoreDecision') ? { status: 401, body: '{}' } : obedientScript(request),
  );
  expect(away.provenance.usage).toEqual({ calls: 1, input: 0, cached: 0, output: 0 });
  expect(away.counted).toBe(0);
  const cut = await sheetBy(
    (request) => (request.tools.includes('scoreDecision') ? { fault: 'stall' } : obedientScript(request)),
    {},
    200,
  );
  expect(cut.provenance.usage).toEqual({ calls: 1, input: 0, cached: 0, output: 0, uncounted: 1 });
  expect(cut.counted).toBe(12_000);
});

test('where nobody was asked, no words were sent and nothing was bought', async () => {
  const { provenance, calls } = await sheetBy(obedientScript, { COACH_ROLE: 'stand-by' });
  expect(calls).toBe(0);
  expect(provenance).toMatchObject({ role: 'stand-by', endpoint: null, usage: { calls: 0 } });
});

test('the rung that held is begun with the next time', async () => {
  await using model = await startScriptedModel((request) =>
    request.toolChoice === 'required' ? { text: 'Sure.' } : obedientScript(request),
  );
  await using server = await startServer({
    OPENAI_BASE_URL: model.baseUrl,
    COACH_MODEL: 'scripted',
    SCORING_PASSES: '1',
  });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, answers[0] ?? '');
  await visitor.score(id);
  const asked = model.requests.length;
  await visitor.score(id);
  expect(model.requests.slice(asked).filter(({ toolChoice }) => toolChoice === 'required')).toEqual([]);
});
