import type { Client, InArgs, InStatement } from '@libsql/client';
import { DatabaseUnreachable } from './fault.ts';

/** How long a write waits for those before it, in milliseconds. */
const patience = 2_000;
/**
 * After this long a write that was begun stands in nobody's way: a Worker's request may be ended without a word, and one
 * that was given up may still be at work in the server.
 */
const longestWrite = 5_000;
/** One that waits shows that it still does. */
const longestSilence = 500;
const pause = 3;

type Waiting = { begunAt: number | null; seenAt: number };

/**
 * Lets a client send its writes to a server one after the other, in the order they came. They are made one after the
 * other anyway; but where three or more wait in `sqld` 0.24.32 for its write lock while it writes back its log, it can
 * hand the lock to one that has gone, and answers no write any more (docs/streams.md).
 *
 * What stands in the line are plain marks, and each looks for itself: in a Worker nobody may wait for another's request.
 */
export function writeInLine(client: Client): void {
  const line: Waiting[] = [];
  const { batch } = client;
  const execute = client.execute.bind(client) as (statement: InStatement, args?: InArgs) => Execution;

  const isNext = (own: Waiting, now: number): boolean => {
    for (const first of [...line]) {
      if (first === own) return true;
      const isGone =
        first.begunAt === null ? now - first.seenAt > longestSilence : now - first.begunAt > longestWrite;
      if (!isGone) return false;
      leave(first);
    }
    return true;
  };
  const leave = (one: Waiting) => {
    const at = line.indexOf(one);
    if (at >= 0) line.splice(at, 1);
  };
  const inLine = async <Answer>(write: () => Promise<Answer>): Promise<Answer> => {
    const began = performance.now();
    const own: Waiting = { begunAt: null, seenAt: began };
    line.push(own);
    for (let now = began; !isNext(own, now); now = performance.now()) {
      if (now - began > patience) {
        leave(own);
        throw new DatabaseUnreachable('too many writes wait for each other');
      }
      own.seenAt = now;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    own.begunAt = performance.now();
    try {
      const answer = await write();
      leave(own);
      return answer;
    } catch (error) {
      if (!isGivenUp(error)) leave(own);
      throw error;
    }
  };

  client.batch = (statements, mode) => inLine(() => batch.call(client, statements, mode));
  client.execute = (...call: [InStatement, InArgs?]) =>
    isRead(call[0]) ? execute(...call) : inLine(() => execute(...call));
}

const isRead = (statement: InStatement): boolean =>
  /^\s*(select|pragma|explain)\b/i.test(typeof statement === 'string' ? statement : statement.sql);

/** Whether nobody knows what became of it: its time was over. */
function isGivenUp(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause.name === 'TimeoutError') return true;
  return false;
}

type Execution = ReturnType<Client['execute']>;
