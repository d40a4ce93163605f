import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startScriptedModel } from '../support/scripted-model.ts';
import { Caller, judge, pause, type Said } from './caller.ts';
import { report } from './report.ts';
import { saidTo } from './said-to.ts';
import { startSubject } from './subject.ts';

const run = promisify(execFile);

/** System calls by which SQLite makes words durable, how each fails, and which of its calls do. */
const faults = [
  ['pwrite64', 'ENOSPC', '400..460'],
  ['pwrite64', 'ENOSPC', '400+97'],
  ['pwrite64', 'EIO', '400..460'],
  ['pwrite64', 'EIO', '400+97'],
  ['fsync', 'EIO', '40..50'],
  ['fsync', 'EIO', '30+9'],
] as const;

const enoughMet = 4;
const wide = 4;
/** A try each 150 ms: a lease that ran out is doubted before another may take the turn, and a save is tried for half a minute. */
const mostTries = 300;

export type StorageOptions = { turns: number };

/** Lets writes to the database file fail in the kernel, in a stretch and scattered, and counts what was lost. */
export async function storage({ turns }: StorageOptions): Promise<void> {
  if (!(await run('strace', ['-V']).catch(() => null))) {
    process.stdout.write('\nstorage: NOT RUN, strace is not installed here\n');
    return;
  }
  let met = 0;
  for (const fault of faults) if ((await storageFault(fault, turns)) > 0) met += 1;
  // Calls are counted for each thread, so now and then a stretch falls where nothing is written.
  report(
    'faults of the database file',
    { met, of: faults.length },
    { 'most faults were met': met >= enoughMet },
  );
}

/** @returns how often a post failed by it. */
async function storageFault([call, error, when]: (typeof faults)[number], turns: number): Promise<number> {
  await using model = await startScriptedModel((request) => ({ text: replyTo(saidTo(request)) }));
  await using subject = await startSubject({
    runtime: 'node',
    database: 'file',
    variables: { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted', LOG_LEVEL: 'error' },
    wrap: (command, file) => [
      ...['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`],
      ...['-e', `inject=${call}:error=${error}:when=${when}`],
      ...[file, `${file}-wal`].flatMap((path) => ['-P', path]),
      ...command,
    ],
  });
  const statuses = new Map<number | null, number>();
  const untyped: string[] = [];
  let failures = 0;
  const lanes = await Promise.all(
    Array.from({ length: wide }, async (_, lane) => {
      const caller = new Caller(subject.url);
      const id = await beginPatiently(caller);
      const said: Said[] = [];
      for (let at = 0; at < turns / wide; at += 1) {
        const entry = {
          id: `m${at}`,
          text: `I like problem ${lane}-${at}`,
          acknowledged: false,
          finished: null as string | null,
        };
        for (let tries = 0; tries < mostTries && entry.finished === null; tries += 1) {
          const posted = await caller.post(id, { id: entry.id, text: entry.text });
          statuses.set(posted.status, (statuses.get(posted.status) ?? 0) + 1);
          if (![200, 409, 503].includes(posted.status ?? 0)) untyped.push(`${posted.status}`);
          if (posted.acknowledged) entry.acknowledged = true;
          if (posted.finished) entry.finished = posted.text;
          else {
            failures += 1;
            await pause(150);
          }
        }
        said.push(entry);
      }
      return { caller, id, said };
    }),
  );
  const found = await Promise.all(lanes.map(({ caller, id, said }) => judge(caller, id, said, replyTo)));
  const sum = (name: keyof (typeof found)[number]) => found.reduce((total, each) => total + each[name], 0);
  const answered = lanes.flatMap(({ said }) => said).filter(({ finished }) => finished !== null).length;
  report(
    `${call} of the database file fails with ${error} (calls ${when})`,
    {
      turns: wide * Math.ceil(turns / wide),
      failures,
      statuses: [...statuses].map(([status, count]) => `${count} x ${status}`).join(', '),
      lost: sum('lost'),
      doubled: sum('doubled'),
      halfWritten: sum('disordered') + sum('falselyComplete') + sum('differing'),
    },
    {
      'no acknowledged turn is lost or doubled': sum('lost') + sum('doubled') === 0,
      'nothing is half-written': sum('disordered') + sum('falselyComplete') + sum('differing') === 0,
      'who cannot be served is told so in the contract’s words': untyped.length === 0,
      'without a restart every message is answered in the end': answered === wide * Math.ceil(turns / wide),
    },
  );
  return failures;
}

async function beginPatiently(caller: Caller): Promise<string> {
  return (await caller.patiently(() => caller.begin())).id;
}

const replyTo = (text: string) => `You said “${text}”.`;
