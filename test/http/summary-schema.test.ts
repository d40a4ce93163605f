import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as schemas from '../../src/http/schemas.ts';
import { answers } from '../support/journey.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

async function published(url: string) {
  const document = await (await fetch(`${url}/schemas/summary.v1.json`)).json();
  return { document, schema: z.fromJSONSchema(document) };
}

test('every summary validates against the published JSON Schema, as it is made and as it is stored', async () => {
  await using server = await startServer();
  const { document, schema } = await published(server.url);
  expect(document).toMatchObject({ $id: '/schemas/summary.v1.json', type: 'object' });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin({ leaning: 4 });
  for (const text of ['', ...answers]) {
    if (text) await visitor.say(id, text);
    await visitor.score(id);
  }
  const { rows } = await server.services.db.$client.execute('SELECT record FROM summaries ORDER BY number');
  expect(rows).toHaveLength(answers.length + 1);
  for (const { record } of rows) expect(schema.safeParse(JSON.parse(String(record))).error).toBeUndefined();
});

test.each([
  ['another leaning', { scorecard: { leaning: 'both' } }],
  ['a missing list', { evidence: undefined }],
  ['a version of its own', { version: 2 }],
])('the schema refuses %s', async (_what, broken) => {
  await using server = await startServer();
  const { schema } = await published(server.url);
  const sound = JSON.parse(readFileSync('test/fixtures/summary.v1.json', 'utf8'));
  expect(schema.safeParse(sound).success).toBe(true);
  expect(schema.safeParse(JSON.parse(JSON.stringify({ ...sound, ...broken }))).success).toBe(false);
});

test('a summary that was stored when version 1 began still opens, as JSON and as Markdown', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const stored = { ...JSON.parse(readFileSync('test/fixtures/summary.v1.json', 'utf8')), conversationId: id };
  await server.services.db.$client.execute({
    sql: 'INSERT INTO summaries (conversation_id, number, record, created_at) VALUES (?, 1, ?, 0)',
    args: [id, JSON.stringify(stored)],
  });
  expect(await visitor.json(schemas.summary, `/api/conversations/${id}/summaries/latest`)).toEqual(stored);
  const markdown = await visitor.fetch(`/api/conversations/${id}/summaries/1`, {
    headers: { accept: 'text/markdown' },
  });
  expect(await markdown.text()).toContain('three hours deep in a race condition');
  expect((await visitor.score(id)).number).toBe(2);
});
