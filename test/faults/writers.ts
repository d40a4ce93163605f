import { readdir, readFile } from 'node:fs/promises';
import { temporaryFolder } from '../support/database.ts';
import { freePort } from '../support/process.ts';
import { sqldProcess } from '../support/sqld.ts';
import { pause } from './caller.ts';
import { report } from './report.ts';

/** A write that takes longer than this never comes back: `sqld` itself takes a lock away after five seconds. */
const hangs = 12_000;
const readers = 6;
const text = 'x'.repeat(1500);

export type WriterOptions = { writers: number; seconds: number };

/**
 * Without the product: so many writers at once at a `sqld` of its own, over its plain HTTP interface. Shows where it
 * stops to answer writes, and that it does not where they come one after the other, or where it is told to let two in.
 */
export async function writers({ writers: many, seconds }: WriterOptions): Promise<void> {
  const crowd = await write(many, seconds, []);
  const alone = await write(1, seconds, []);
  const bounded = await write(many, seconds, ['--max-concurrent-connections', '2']);
  report(
    `writes at a sqld alone, for ${seconds} s each`,
    {
      [`${many} at once`]: crowd.words,
      'one after the other': alone.words,
      [`${many} at once, --max-concurrent-connections 2`]: bounded.words,
    },
    {
      'one after the other, it answers every write': !alone.isStuck && alone.failed === 0,
      'told to let two in at once, it answers every write': !bounded.isStuck && bounded.failed === 0,
    },
  );
}

async function write(many: number, seconds: number, options: string[]) {
  await using folder = await temporaryFolder();
  const port = await freePort();
  await using sqld = await sqldProcess(folder.path, port, options);
  const ask = async (request: object): Promise<boolean> => {
    const response = await fetch(`http://127.0.0.1:${port}/v3/pipeline`, {
      method: 'POST',
      body: JSON.stringify({ requests: [request, { type: 'close' }] }),
      signal: AbortSignal.timeout(2 * hangs),
    });
    const answer = await response.text();
    return response.ok && !/"(step_)?errors?":(\{|\[[^\]]*\{)/.test(answer);
  };
  await ask(execute('CREATE TABLE t (id INTEGER PRIMARY KEY, who TEXT, text TEXT)'));
  const begun = Date.now();
  let [written, failed, lastAt, isOver] = [0, 0, begun, false];
  const writing = Array.from({ length: many }, async (_, who) => {
    while (!isOver) {
      const isWritten = await ask(
        who % 2
          ? transaction(
              ['INSERT INTO t (who, text) VALUES (?, ?)', String(who), text],
              ['UPDATE t SET text = ? WHERE id = (SELECT max(id) FROM t WHERE who = ?)', text, String(who)],
            )
          : execute('INSERT INTO t (who, text) VALUES (?, ?)', String(who), text),
      ).catch(() => false);
      if (isWritten) [written, lastAt] = [written + 1, Date.now()];
      else if (!isOver) failed += 1;
    }
  });
  const reading = Array.from({ length: readers }, async () => {
    while (!isOver)
      await ask(execute('SELECT count(*) FROM t WHERE id > (SELECT max(id) - 300 FROM t)')).catch(() => {});
  });
  let isStuck = false;
  while (!isStuck && Date.now() - begun < seconds * 1000) {
    await pause(200);
    isStuck = Date.now() - lastAt > hangs;
  }
  isOver = true;
  const spinning = isStuck ? await runningThreads(sqld.process.pid ?? 0) : 0;
  const took = (lastAt - begun) / 1000;
  if (isStuck) await sqld[Symbol.asyncDispose]();
  await Promise.all([...writing, ...reading]);
  const end = isStuck
    ? `and none after ${took.toFixed(1)} s, with ${spinning} threads at work`
    : `${Math.round(written / took)} a second`;
  return { isStuck, failed, words: `${written} written, ${failed} failed, ${end}` };
}

async function runningThreads(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const stats = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/stat`, 'utf8').catch(() => '')),
  );
  return stats.filter((stat) => / R /.test(stat)).length;
}

type Sql = [sql: string, ...args: string[]];

const statement = ([sql, ...args]: Sql) => ({ sql, args: args.map((value) => ({ type: 'text', value })) });
const execute = (...sql: Sql) => ({ type: 'execute', stmt: statement(sql) });

/** As libSQL's client sends a batch that writes. */
function transaction(...statements: Sql[]) {
  const all: Sql[] = [['BEGIN IMMEDIATE'], ...statements, ['COMMIT']];
  const ok = (step: number) => ({ type: 'ok', step });
  const steps = all.map((sql, at) => ({
    stmt: statement(sql),
    ...(at > 0 ? { condition: ok(at - 1) } : {}),
  }));
  const undo = { stmt: statement(['ROLLBACK']), condition: { type: 'not', cond: ok(all.length - 1) } };
  return { type: 'batch', batch: { steps: [...steps, undo] } };
}
