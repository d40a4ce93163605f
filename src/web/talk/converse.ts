import { findTurn, turnsPath } from '../wire/api.ts';
import { toFailure } from '../wire/failure.ts';
import { send } from '../wire/request.ts';
import { readReply } from '../wire/turn-stream.ts';
import { begun, type Exchange, failed, heard, isOpen, recorded } from './exchange.ts';

type Tell = (exchange: Exchange) => void;

/**
 * Sends what the visitor wrote and reads the reply to its end.
 *
 * The server goes on writing when the connection breaks, so a broken stream is no failure yet: its record is read
 * until the turn has ended. Sending the same id again never doubles a message, so a retry is the same call.
 */
export async function converse(talkId: string, id: string, text: string, tell: Tell): Promise<Exchange> {
  let exchange = begun(id, text);
  const now = (next: Exchange) => {
    exchange = next;
    tell(next);
  };
  now(exchange);
  try {
    await waitForOthers(talkId, id, async () => {
      const response = await send('POST', turnsPath(talkId), { id, text }, 'text/event-stream');
      if (!response.body) return;
      for await (const part of readReply(chunksOf(response.body))) now(heard(exchange, part));
    });
  } catch (thrown) {
    const failure = toFailure(thrown);
    if (failure.code !== 'offline' && failure.turnId !== id) return failed(exchange, failure);
  }
  return isOpen(exchange) ? follow(talkId, exchange, now) : exchange;
}

/** Another window may have an answer running: waits for its end, then says ours. */
async function waitForOthers(talkId: string, id: string, say: () => Promise<void>): Promise<void> {
  try {
    await say();
  } catch (thrown) {
    const { turnId } = toFailure(thrown);
    if (turnId === undefined || turnId === id) throw thrown;
    await follow(talkId, begun(turnId, ''), () => {});
    await say();
  }
}

/** Reads the server's record of a turn until it has ended. */
export async function follow(talkId: string, from: Exchange, tell: Tell): Promise<Exchange> {
  let exchange = from;
  for (let misses = 0, pause = 400; misses < 4; pause = Math.min(pause * 1.3, 2000)) {
    try {
      exchange = recorded(exchange, await findTurn(talkId, exchange.id));
      if (!isOpen(exchange)) return exchange;
      tell(exchange);
      misses = 0;
    } catch (thrown) {
      const failure = toFailure(thrown);
      // Not found: what was said never arrived.
      if (failure.code === 'not_found') return failed(exchange, { code: 'offline', message: '' });
      if (failure.code !== 'offline') return failed(exchange, failure);
      misses += 1;
    }
    await new Promise((wake) => setTimeout(wake, pause));
  }
  return failed(exchange, { code: 'offline', message: '' });
}

/** Streams are not async iterable in every browser yet. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
