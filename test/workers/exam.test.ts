import { expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import * as schemas from '../../src/http/schemas.ts';
import { ableScript } from '../support/exam-script.ts';
import { answers } from '../support/journey.ts';
import { startScriptedModel } from '../support/scripted-model.ts';
import { startMigratedSqld } from '../support/sqld.ts';
import { Visitor } from '../support/visitor.ts';
import { startWorker } from '../support/worker.ts';

test('a model nobody knows is examined by the Worker itself, a question behind each answer, and then leads', async () => {
  await using sqld = await startMigratedSqld();
  await using model = await startScriptedModel(ableScript);
  await using worker = await startWorker({
    DATABASE_URL: sqld.url,
    OPENAI_BASE_URL: model.baseUrl,
    COACH_MODEL: 'scripted',
    // Time for one question, and for no second.
    DISCONNECT_SECONDS: '10',
  });
  const db = openDatabase({ url: sqld.url });
  const claims = async () => (await db.$client.execute('SELECT claim FROM exams WHERE claim NOT NULL')).rows;
  const visitor = new Visitor(worker.url);
  const { id } = await visitor.begin();
  const role = async () => (await visitor.json(schemas.speaker, '/api/speaker')).role;
  expect(await role()).toBe('speak');
  let turns = 0;
  for (; turns < 20; turns += 1) {
    const reply = await visitor.say(id, answers[turns % answers.length] ?? '');
    expect(reply.parts.at(-1)?.type).toBe('finish');
    await expect.poll(claims, { timeout: 10_000 }).toEqual([]);
    const { rows } = await db.$client.execute('SELECT taken_at FROM exams WHERE taken_at NOT NULL');
    if (rows.length > 0) break;
  }
  db.$client.close();
  expect(turns).toBeGreaterThan(8);
  await expect.poll(role, { timeout: 15_000 }).toBe('lead');
  await visitor.say(id, answers[1] ?? '');
  const { messages } = await visitor.open(id);
  expect(messages.at(-1)?.review?.how).toBe('free');
});
