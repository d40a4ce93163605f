import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { lockDatabase, readDatabase } from '../support/lock.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const canary = 'I love solving hard problems beside a canary that nobody else would write.';

const holds = async (file: string) => {
  const bytes = await Promise.all(
    ['', '-wal'].map((end) => readFile(`${file}${end}`).catch(() => Buffer.alloc(0))),
  );
  return bytes.some((part) => part.includes(canary));
};

async function talkOf(url: string) {
  const visitor = new Visitor(url);
  const { id } = await visitor.begin();
  await visitor.say(id, canary);
  return { visitor, path: `/api/conversations/${id}` };
}

test('a talk that is erased while another program reads is gone, is told not to be overwritten yet, and is overwritten by itself', async () => {
  await using server = await startServer({ LOG_LEVEL: 'error' });
  const { visitor, path } = await talkOf(server.url);
  {
    await using _ = await readDatabase(server.databaseFile);
    const answer = await visitor.fetch(path, { method: 'DELETE' });
    const { error } = await answer.json();
    expect([answer.status, error.code, error.outcome]).toEqual([503, 'storage_full', 'not-overwritten']);
    expect(error.message).toContain('The talk is deleted');
    expect((await visitor.fetch(path)).status).toBe(404);
    expect(await holds(server.databaseFile)).toBe(true);
  }
  expect(server.logged.join()).toContain('NotOverwritten');
  await expect.poll(() => holds(server.databaseFile), { timeout: 20_000 }).toBe(false);
});

test('a talk that cannot be erased is told to be still here, and is', async () => {
  await using server = await startServer({ LOG_LEVEL: 'error' });
  const { visitor, path } = await talkOf(server.url);
  {
    await using _ = await lockDatabase(server.databaseFile);
    const answer = await visitor.fetch(path, { method: 'DELETE' });
    const { error } = await answer.json();
    expect([answer.status, error.code, error.outcome]).toEqual([503, 'storage_full', 'not-erased']);
  }
  expect((await visitor.fetch(path)).status).toBe(200);
  expect((await visitor.fetch(path, { method: 'DELETE' })).status).toBe(204);
  expect(await holds(server.databaseFile)).toBe(false);
});
