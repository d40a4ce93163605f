import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answers } from '../support/journey.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { type Script, type SeenRequest, startScriptedModel } from '../support/scripted-model.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const bodySchema = z.looseObject({
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  max_output_tokens: z.number().optional(),
  temperature: z.number().optional(),
  reasoning_effort: z.string().optional(),
  reasoning: z.looseObject({ effort: z.string() }).optional(),
});
const bodyOf = ({ body }: SeenRequest) => {
  const asked = bodySchema.parse(body);
  return {
    ...asked,
    room: asked.max_tokens ?? asked.max_completion_tokens ?? asked.max_output_tokens ?? 0,
    effort: asked.reasoning_effort ?? asked.reasoning?.effort,
  };
};

/** Thinks for some hundred tokens before a word: with less room it is cut before it says one. */
const thinking: Script = (request) =>
  bodyOf(request).room < 1000
    ? { text: '', finishReason: 'length', reasoning: 'They spoke of a race condition. So I shall' }
    : { ...obedientScript({ ...request, tools: [] }), reasoning: 'They spoke of a race condition.' };

async function spoken(api: 'chat' | 'responses', id: string, role: string, script: Script) {
  await using model = await startScriptedModel(script);
  await using server = await startServer({
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_API: api,
    COACH_MODEL: id,
    COACH_ROLE: role,
    LOG_LEVEL: 'error',
  });
  const visitor = new Visitor(server.url);
  const talk = await visitor.begin();
  for (const text of answers.slice(0, 3)) await visitor.say(talk.id, text);
  const { messages } = await visitor.open(talk.id);
  return {
    hows: messages.flatMap(({ review }) => review?.how ?? []),
    requests: model.requests.map(bodyOf),
  };
}

describe.each(['chat', 'responses'] as const)('over %s', (api) => {
  test.each(['gpt-5-mini', 'openai/gpt-5-mini', 'o4-mini'])(
    '%s thinks: it has room for that and little reason, and is sent no temperature',
    async (id) => {
      const { hows, requests } = await spoken(api, id, 'speak', thinking);
      expect(hows).toEqual(['whole', 'whole', 'whole']);
      for (const { room, temperature, effort } of requests) {
        expect(room).toBeGreaterThan(2000);
        expect(temperature).toBeUndefined();
        expect(effort).toBe('low');
      }
    },
  );

  test('a model of another name that thinks is found out at its first reply', async () => {
    const { hows, requests } = await spoken(api, 'somebody-who-thinks', 'speak', thinking);
    expect(hows).toEqual(['guide', 'whole', 'whole']);
    expect(requests.map(({ room }) => room > 1000)).toEqual([false, true, true]);
    expect(requests.every(({ temperature, effort }) => temperature === 0.3 && effort === undefined)).toBe(
      true,
    );
  });

  test('a call of a tool that is cut off was said, not thought', async () => {
    const cut = {
      calls: [{ name: 'noteEvidence', input: '{"evidence":[{"quote":"I feel mo' }],
      finishReason: 'length',
    };
    const { requests } = await spoken(api, 'talkative', 'lead', (request) =>
      request.tools.length > 0 && request.stream ? cut : obedientScript(request),
    );
    expect(requests.length).toBeGreaterThan(2);
    expect(new Set(requests.map(({ room }) => room))).toEqual(new Set([1200]));
  });

  test.each(['gpt-5-chat-latest', 'gpt-4o', 'qwen'])('%s is asked as any other', async (id) => {
    const { requests } = await spoken(api, id, 'speak', obedientScript);
    expect(requests.every(({ room, temperature }) => room < 1000 && temperature === 0.3)).toBe(true);
  });
});

test('nor does a form that is cut off while it is filled in make a model think', async () => {
  const cut = {
    calls: [{ name: 'scoreDecision', input: '{"evidence":[{"quote":"I feel mo' }],
    finishReason: 'length',
  };
  await using model = await startScriptedModel((request) =>
    request.tools.includes('scoreDecision') ? cut : obedientScript(request),
  );
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'talkative' });
  const visitor = new Visitor(server.url);
  const talk = await visitor.begin();
  await visitor.say(talk.id, answers[0] ?? '');
  await visitor.score(talk.id);
  const rooms = model.requests.filter(({ stream }) => !stream).map((request) => bodyOf(request).room);
  expect(rooms.length).toBeGreaterThan(1);
  expect(new Set(rooms).size).toBe(1);
});
