import { expect, test } from 'vitest';
import { fixedRole } from '../../src/coach/exam/examiner.ts';
import { answers } from '../support/journey.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { startScriptedModel } from '../support/scripted-model.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

/** What a model of this name is asked for, in the talk and for the sheet. */
async function asked(name: string, api: string) {
  await using model = await startScriptedModel(obedientScript);
  await using server = await startServer(
    { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: name, OPENAI_API: api },
    (services) => ({ ...services, examiner: fixedRole('speak') }),
  );
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, answers[0] ?? '');
  await visitor.score(id);
  return model.requests.map(({ tools, body }) => ({ tools, body: Object(body) }));
}

test.each([
  ['gpt-5-mini', 'responses'],
  ['gpt-5-mini', 'chat'],
  ['o4-mini', 'chat'],
])('%s, which thinks, over %s: little effort, room for it, no temperature', async (name, api) => {
  const requests = await asked(name, api);
  expect(requests.map(({ tools }) => tools.length)).toContain(1);
  for (const { body } of requests) {
    expect(body.reasoning?.effort ?? body.reasoning_effort).toBe('low');
    expect(body.max_output_tokens ?? body.max_completion_tokens).toBeGreaterThanOrEqual(2_200);
    expect(body).not.toHaveProperty('temperature');
    expect(body).not.toHaveProperty('max_tokens');
  }
});

test.each(['qwen2.5-7b-instruct', 'gpt-4.1-mini', 'gpt-5-chat-latest'])(
  '%s, of which nobody knows that it thinks, is asked as it stands',
  async (name) => {
    for (const { body } of await asked(name, 'chat')) {
      expect(body).not.toHaveProperty('reasoning_effort');
      expect(body.max_tokens).toBeLessThanOrEqual(5_000);
    }
  },
);
