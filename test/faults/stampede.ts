import { type SeenRequest, startScriptedModel } from '../support/scripted-model.ts';
import { Caller, pause } from './caller.ts';
import { seeded } from './random.ts';
import { report } from './report.ts';
import { saidTo } from './said-to.ts';
import { type DatabaseKind, type Runtime, startSubject } from './subject.ts';

const clients = 4;
const retries = 5;

export type StampedeOptions = { runtime: Runtime; database: DatabaseKind; messages: number; seed: number };

/**
 * Posts many messages at once on one conversation, each several times from several clients that share a visitor, and
 * goes on until each has its answer.
 */
export async function stampede({ runtime, database, messages, seed }: StampedeOptions): Promise<void> {
  const random = seeded(seed);
  const calls = new Map<string, number>();
  const said = (request: SeenRequest) => /number \d+/.exec(saidTo(request))?.[0] ?? '';
  await using model = await startScriptedModel((request) => {
    calls.set(said(request), (calls.get(said(request)) ?? 0) + 1);
    return { text: `You like hard problem ${said(request)}.` };
  });
  await using subject = await startSubject({
    runtime,
    database,
    variables: {
      OPENAI_BASE_URL: model.baseUrl,
      COACH_MODEL: 'scripted',
      LOG_LEVEL: 'error',
      MAX_RUNNING_TURNS: '10000',
    },
  });
  const first = new Caller(subject.url);
  const { id } = await first.begin();
  const callers = Array.from({ length: clients }, () => {
    const caller = new Caller(subject.url);
    caller.cookie = first.cookie;
    return caller;
  });
  const statuses = new Map<number | null, number>();
  const post = async (caller: Caller, number: number) => {
    const posted = await caller.post(id, { id: `m${number}`, text: `I like hard problem number ${number}` });
    statuses.set(posted.status, (statuses.get(posted.status) ?? 0) + 1);
    return posted.finished;
  };
  const answered = new Set<number>();
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: messages }, (_, number) =>
      Promise.all(
        callers.map(async (caller) => {
          for (let tries = 0; tries <= retries; tries += 1) {
            if (await post(caller, number)) answered.add(number);
            await pause(random.below(300));
          }
        }),
      ),
    ),
  );
  const inTheRush = answered.size;
  // Those that were always told to wait are said now, one after the other.
  for (let number = 0; number < messages; number += 1)
    while (!answered.has(number) && performance.now() - begun < 600_000)
      if (await post(first, number)) answered.add(number);

  const talk = await first.open(id);
  const own = talk.messages.filter(({ role }) => role === 'user').map(({ text }) => text);
  const gaps = talk.messages.filter(({ seq }, at) => seq !== at + 1).length;
  const mostCalls = Math.max(...calls.values());
  const other = [...statuses.keys()].filter((status) => status !== 200 && status !== 409);
  report(
    `${messages} messages at once on one conversation, ${clients} clients, ${retries} retries each, ${runtime} with ${database}, seed ${seed}`,
    {
      posts: [...statuses.values()].reduce((sum, count) => sum + count, 0),
      statuses: [...statuses].map(([status, count]) => `${count} x ${status}`).join(', '),
      answeredInTheRush: inTheRush,
      messagesKept: own.length,
      replies: talk.messages.length - own.length - 1,
      mostUpstreamCallsOfOneMessage: mostCalls,
      seconds: Math.round((performance.now() - begun) / 1000),
    },
    {
      'each message is kept once': own.length === messages && new Set(own).size === messages,
      'the order has no gaps': gaps === 0,
      'each has one reply': talk.messages.length === 1 + 2 * messages,
      'the model is asked at most once for a message': mostCalls === 1 && calls.size === messages,
      'who comes second is told to wait, and nothing else': other.length === 0,
    },
  );
}
