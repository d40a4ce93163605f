import { expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { readMigrations } from '../../db/read-migrations.ts';
import { startCountingProxy } from '../support/counting-proxy.ts';
import { wholeJourney } from '../support/journey.ts';
import { startServer } from '../support/server.ts';
import { startSqld } from '../support/sqld.ts';
import { Visitor } from '../support/visitor.ts';

test('the same journey on Node with a real sqld over HTTP', async () => {
  await using sqld = await startSqld();
  await using server = await startServer({ DATABASE_URL: sqld.url });
  await wholeJourney(new Visitor(server.url));
});

test('what a message turns, and takes back when it is said anew, is so on a real sqld', async () => {
  await using sqld = await startSqld();
  await using server = await startServer({ DATABASE_URL: sqld.url });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, 'I would love to go deeper into compilers and really master them.');
  const [before] = (await visitor.open(id)).evidence;
  expect(before).toMatchObject({ leansTo: 'technical', sign: 'sign.technical.mastery', status: 'proposed' });
  await visitor.say(id, 'the other way round');
  const { evidence, messages } = await visitor.open(id);
  expect(evidence).toMatchObject([{ leansTo: 'management', sign: null, status: 'confirmed' }]);
  const said = messages.findLast(({ role }) => role === 'user');
  await visitor.fetch(`/api/conversations/${id}/messages/${said?.id}/supersede`, { method: 'POST' });
  expect((await visitor.open(id)).evidence).toEqual([before]);
});

test('several clients that migrate an empty sqld at once apply each migration once', async () => {
  await using sqld = await startSqld();
  const migrations = await readMigrations();
  const clients = Array.from({ length: 4 }, () => openDatabase({ url: sqld.url }));
  await Promise.all(clients.map((db) => migrate(db, migrations)));
  const [first] = clients;
  const found = await first?.$client.execute('SELECT count(*) AS applied FROM migrations');
  expect(found?.rows[0]?.applied).toBe(migrations.length);
  for (const db of clients) db.$client.close();
});

test('twenty posts of one message at once make one message and one reply', async () => {
  await using sqld = await startSqld();
  await using server = await startServer({ DATABASE_URL: sqld.url });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await Promise.all(Array.from({ length: 20 }, () => visitor.say(id, 'I love solving hard problems.', 'm1')));
  await expect.poll(async () => (await visitor.open(id)).turn?.state).toBe('complete');
  expect((await visitor.open(id)).messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
});

test('writes go to a server one after the other, in the order they came, and reads do not wait for them', async () => {
  await using sqld = await startSqld();
  await using proxy = await startCountingProxy(sqld.url);
  const { $client: client } = openDatabase({ url: proxy.url });
  await client.execute('CREATE TABLE t (n INTEGER)');
  const insert = (n: number) => ({ sql: 'INSERT INTO t VALUES (?)', args: [n] });
  await Promise.all([
    ...Array.from({ length: 40 }, (_, n) => (n % 2 ? client.batch([insert(n)]) : client.execute(insert(n)))),
    ...Array.from({ length: 20 }, () => client.execute('SELECT count(*) FROM t')),
  ]);
  expect(proxy.mostWrites()).toBe(1);
  const { rows } = await client.execute('SELECT n FROM t ORDER BY rowid');
  expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 40 }, (_, n) => n));
  client.close();
});
