import { startScriptedModel } from '../support/scripted-model.ts';
import { Caller, pause } from './caller.ts';
import { seeded } from './random.ts';
import { percentile, report } from './report.ts';
import { saidTo } from './said-to.ts';
import { type DatabaseKind, type Runtime, startSubject } from './subject.ts';

/** Turns that are stopped at about the same time. */
const wide = 4;
/** The bound that is promised for the 99th of 100, in milliseconds. */
const promised = 300;

export type StopOptions = { runtime: Runtime; database: DatabaseKind; stops: number; seed: number };

/**
 * Stops replies in the middle, half of them by a request to another process that shares the database, and measures at
 * the model's server when its socket is closed.
 */
export async function stops({ runtime, database, stops: count, seed }: StopOptions): Promise<void> {
  const random = seeded(seed);
  const closed = new Map<string, number>();
  await using model = await startScriptedModel(
    () => ({ text: 'And so on. '.repeat(600), pace: 10 }),
    (request) => closed.set(saidTo(request), performance.now()),
  );
  const variables = { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted', LOG_LEVEL: 'error' };
  await using here = await startSubject({ runtime, database, variables });
  await using there = await startSubject({ runtime, database, variables, databaseUrl: here.databaseUrl });
  const waits = { here: [] as number[], there: [] as number[] };
  let grown = 0;
  let misnamed = 0;
  // The first four are not counted: everything is slow once.
  for (let at = -wide; at < count; at += wide) {
    await Promise.all(
      Array.from({ length: Math.min(wide, count - at) }, async (_, lane) => {
        const text = `I like problem ${at + lane}`;
        const reader = new Caller(here.url);
        const { id } = await reader.begin();
        const reading = reader.post(id, { id: 'm', text });
        await begins(reader, id);
        await pause(random.below(400));
        const place = lane % 2 === 0 ? 'here' : 'there';
        const stopper = new Caller(place === 'here' ? here.url : there.url);
        stopper.cookie = reader.cookie;
        const asked = performance.now();
        await stopper.fetch(`/api/conversations/${id}/turns/m/stop`, { method: 'POST' });
        await reading;
        while (!closed.has(text) && performance.now() - asked < 10_000) await pause(2);
        if (at >= 0) waits[place].push((closed.get(text) ?? Number.POSITIVE_INFINITY) - asked);
        const stopped = await stopper.open(id);
        await pause(200);
        const later = await reader.open(id);
        if (stopped.turn?.state !== 'stopped') misnamed += 1;
        if (later.messages.at(-1)?.text !== stopped.messages.at(-1)?.text) grown += 1;
      }),
    );
    process.stderr.write(`\r${at + wide} of ${count} stops   `);
  }
  process.stderr.write('\n');
  const figures = (name: 'here' | 'there') => ({
    [`${name}, median ms`]: Math.round(percentile(waits[name], 0.5)),
    [`${name}, p99 ms`]: Math.round(percentile(waits[name], 0.99)),
    [`${name}, worst ms`]: Math.round(Math.max(...waits[name])),
  });
  const all = [...waits.here, ...waits.there];
  report(
    `from the stop request to the closed socket at the model's server, ${runtime} with ${database}, ${count} stops, seed ${seed}`,
    {
      ...figures('here'),
      ...figures('there'),
      'all, p99 ms': Math.round(percentile(all, 0.99)),
      grown,
      misnamed,
    },
    {
      [`99 of 100 sockets are closed within ${promised} ms`]: percentile(all, 0.99) <= promised,
      'a stopped text does not grow': grown === 0,
      'a stopped turn is called stopped': misnamed === 0,
    },
  );
}

async function begins(caller: Caller, id: string): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until; await pause(30)) {
    const response = await caller.fetch(`/api/conversations/${id}/turns/m`);
    if (response.ok && (await response.json()).text !== '') return;
  }
}
