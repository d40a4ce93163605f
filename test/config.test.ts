import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { environmentSchema, readConfig } from '../src/config.ts';

test('.env.example lists every variable, in the order of the schema', () => {
  const example = readFileSync('.env.example', 'utf8');
  const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(environmentSchema.shape));
});

test('with nothing set, the guide speaks on port 8787 for this machine only, and words stay in a file', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 8787,
    model: null,
    database: { url: 'file:data/two-ladders.db' },
  });
});

test('.env.example itself is a valid configuration, the guide’s', () => {
  const example = readFileSync('.env.example', 'utf8');
  const values = Object.fromEntries(
    [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  );
  expect(readConfig(values)).toEqual(readConfig({}));
});

test.each([
  [{ OPENAI_API_KEY: 'k' }, { id: 'gpt-5-mini', api: 'responses', baseUrl: undefined }],
  [
    { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', COACH_MODEL: 'm' },
    { id: 'm', api: 'chat', apiKey: undefined },
  ],
  [{ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_API: 'responses' }, { api: 'responses' }],
  [{ OPENAI_API_KEY: 'k', COACH_MODEL: 'guide' }, null],
])('%o makes %o speak', (environment, model) => {
  const config = readConfig(environment);
  if (model) expect(config.model).toMatchObject(model);
  else expect(config.model).toBeNull();
});

test.each([
  [{ PORT: 'eighty' }, /PORT/],
  [{ PORT: '70000' }, /PORT/],
  [{ DATABASE_URL: 'data/file.db' }, /DATABASE_URL: must begin/],
  [{ OPENAI_BASE_URL: 'localhost:11434' }, /OPENAI_BASE_URL/],
  [{ OPENAI_API: 'completions' }, /OPENAI_API/],
  [{ TURN_SECONDS: '0' }, /TURN_SECONDS/],
  [{ SILENCE_SECONDS: 'soon' }, /SILENCE_SECONDS/],
  [{ MAX_RUNNING_TURNS: '0' }, /MAX_RUNNING_TURNS/],
  [{ SESSION_SECRET: 'short' }, /SESSION_SECRET: must have 32/],
  [{ COACH_MODEL: 'gpt-5-mini' }, /COACH_MODEL: names a model, but neither/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
])('%o is refused at the door with the variable’s name', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});
