import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { expect, test } from 'vitest';
import { expectForeignKeys, openDatabase, prepareFile } from '../../db/client.ts';
import { createConversation, eraseConversation } from '../../db/conversations.ts';
import { migrate } from '../../db/migrate.ts';
import { readMigrations } from '../../db/read-migrations.ts';
import * as schema from '../../db/schema.ts';
import { temporaryDatabase, temporaryFolder } from '../support/database.ts';

test('several processes that start at once on an empty file apply each migration once', async () => {
  await using folder = await temporaryFolder();
  const url = `file:${join(folder.path, 'race.db')}`;
  const script = new URL('../../scripts/migrate.ts', import.meta.url).pathname;
  const runs = Array.from({ length: 5 }, async () => {
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: 'pipe',
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const [code] = await once(child, 'exit');
    return { code, errors };
  });
  expect(await Promise.all(runs)).toEqual(runs.map(() => ({ code: 0, errors: '' })));
  const db = openDatabase({ url });
  const { rows } = await db.$client.execute('SELECT name FROM migrations ORDER BY name');
  expect(rows.map(({ name }) => name)).toEqual((await readMigrations()).map(({ name }) => name));
  db.$client.close();
});

test('a migration that fails leaves nothing of itself, and is tried again next time', async () => {
  await using database = await temporaryDatabase();
  const { db } = database;
  const broken = { name: '9999_broken.sql', statements: ['CREATE TABLE half (id TEXT)', 'NOT SQL'] };
  await expect(migrate(db, [broken])).rejects.toThrow(/syntax error/);
  const tables = await db.$client.execute("SELECT name FROM sqlite_master WHERE name = 'half'");
  expect(tables.rows).toEqual([]);
  await migrate(db, [{ ...broken, statements: ['CREATE TABLE half (id TEXT)'] }]);
});

test('a sheet that was stored with an exam of before keeps what that found', async () => {
  await using folder = await temporaryFolder();
  const db = openDatabase({ url: `file:${join(folder.path, 'old.db')}` });
  const all = await readMigrations();
  const at = all.findIndex(({ name }) => name.includes('diagnosis'));
  await migrate(db, all.slice(0, at));
  const provenance = (exam: unknown) => JSON.stringify({ provenance: { exam } });
  await db.$client.executeMultiple('PRAGMA foreign_keys = OFF');
  const stored = [
    provenance({ role: 'speak', finding: 'too-weak' }),
    provenance(null),
    provenance(undefined),
  ];
  for (const [number, record] of stored.entries())
    await db.$client.execute({
      sql: "INSERT INTO summaries (conversation_id, number, record, created_at) VALUES ('a', ?, ?, 0)",
      args: [number, record],
    });
  await migrate(db, all);
  const { rows } = await db.$client.execute('SELECT record FROM summaries ORDER BY number');
  expect(rows.map(({ record }) => record)).toEqual([
    provenance({ role: 'speak', diagnosis: 'too-weak' }),
    ...stored.slice(1),
  ]);
  db.$client.close();
});

test('a file is opened so that an acknowledged write survives, and foreign keys hold', async () => {
  await using database = await temporaryDatabase();
  const { db } = database;
  await prepareFile(db);
  await expectForeignKeys(db);
  await expect(
    db.$client.execute(
      "INSERT INTO conversations (id, visitor_id, title, weights, created_at, updated_at) VALUES ('a', 'nobody', '', '{}', 0, 0)",
    ),
  ).rejects.toThrow(/FOREIGN KEY/);
});

test('what is deleted is gone from the file and its log, even while somebody else was reading', async () => {
  await using database = await temporaryDatabase();
  const { db, url } = database;
  const canary = 'a canary that nobody else would write';
  const at = new Date();
  await createConversation(db, {
    id: 'c',
    visitorId: 'v',
    title: canary,
    before: null,
    opening: { id: 'o', text: canary, move: null, units: [], speaker: 'Guide' },
    now: at,
  });
  const other = openDatabase({ url });
  await other.$client.execute('SELECT count(*) FROM messages');
  await eraseConversation(db, 'c');
  other.$client.close();
  for (const path of ['', '-wal']) {
    const bytes = await readFile(`${url.slice('file:'.length)}${path}`).catch(() => Buffer.alloc(0));
    expect(bytes.includes(canary), path).toBe(false);
  }
});

test('the generated migrations are up to date with the schema', async () => {
  const snapshot = await readSnapshot();
  const current = await generateSQLiteDrizzleJson(schema);
  expect(await generateSQLiteMigration(snapshot, current)).toEqual([]);
});

async function readSnapshot() {
  const folder = new URL('../../db/migrations/meta/', import.meta.url);
  const latest = (await readdir(folder))
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1);
  return JSON.parse(await readFile(new URL(latest ?? '', folder), 'utf8'));
}
