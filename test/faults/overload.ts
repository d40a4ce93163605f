import { startScriptedModel } from '../support/scripted-model.ts';
import { Caller, pause } from './caller.ts';
import { percentile, report } from './report.ts';
import { type DatabaseKind, type Runtime, startSubject } from './subject.ts';

/** How fast those for whom there is no place are told so, in milliseconds. */
const promised = 100;

export type OverloadOptions = { runtime: Runtime; database: DatabaseKind; places: number };

/** Fills every place of a process with turns that stream, and measures how those who come then are told to wait. */
export async function overload({ runtime, database, places }: OverloadOptions): Promise<void> {
  await using model = await startScriptedModel(() => ({ text: 'And so on. '.repeat(120), pace: 90 }));
  await using subject = await startSubject({
    runtime,
    database,
    variables: {
      OPENAI_BASE_URL: model.baseUrl,
      COACH_MODEL: 'scripted',
      LOG_LEVEL: 'error',
      MAX_RUNNING_TURNS: String(places),
    },
  });
  const talks = await Promise.all(
    Array.from({ length: places }, async () => {
      const caller = new Caller(subject.url);
      return { caller, id: (await caller.begin()).id };
    }),
  );
  const late = new Caller(subject.url);
  const { id } = await late.begin();
  const running = talks.map((talk) => talk.caller.post(talk.id, { id: 'm', text: 'I like hard problems' }));
  for (const until = Date.now() + 20_000; model.requests.length < places && Date.now() < until; )
    await pause(20);
  const waits: number[] = [];
  let told = 0;
  for (let at = 0; at < 100; at += 1) {
    const asked = performance.now();
    const posted = await late.post(id, { id: 'late', text: 'I like teaching' });
    waits.push(performance.now() - asked);
    if (posted.status === 503 && posted.retryAfter > 0) told += 1;
    await pause(20);
  }
  const finished = (await Promise.all(running)).filter(({ finished: isWhole }) => isWhole).length;
  const after = await late.post(id, { id: 'late', text: 'I like teaching' });
  report(
    `${places} turns fill a process, ${runtime} with ${database}`,
    {
      'told to wait, median ms': Math.round(percentile(waits, 0.5)),
      'told to wait, p99 ms': Math.round(percentile(waits, 0.99)),
      finished,
    },
    {
      'who finds no place gets 503 with Retry-After': told === waits.length,
      [`within ${promised} ms, 99 of 100`]: percentile(waits, 0.99) <= promised,
      'those who had a place are all answered': finished === places,
      'the one who waited is answered by the same message afterwards': after.finished,
    },
  );
}
