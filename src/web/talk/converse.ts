import { turnsPath } from '../wire/api.ts';
import { chunksOf } from '../wire/chunks.ts';
import { type Failure, toFailure } from '../wire/failure.ts';
import { send } from '../wire/request.ts';
import { readReply } from '../wire/turn-stream.ts';
import { begun, type Exchange, failed, heard, isCutOff, isOpen, turned } from './exchange.ts';
import { follow } from './follow.ts';

type Tell = (exchange: Exchange) => void;

/** How often a message waits for answers of other windows, or of its own earlier try, before the visitor is asked. */
const patience = 4;

/**
 * Sends what the visitor wrote and reads the reply to its end.
 *
 * The server goes on writing when the connection breaks, so a broken stream is no failure yet: its record is read
 * until the turn has ended. Sending the same id again never doubles a message, so a retry is the same call.
 *
 * @param isGivenUp whether the visitor does not want to wait for another window or for the network any longer.
 */
export async function converse(
  talkId: string,
  id: string,
  text: string,
  tell: Tell,
  isGivenUp: () => boolean,
): Promise<Exchange> {
  let exchange = begun(id, text);
  const now = (next: Exchange) => {
    exchange = next;
    tell(next);
  };
  now(exchange);
  for (let tries = 0; ; tries += 1) {
    const refused = await sendOnce();
    if (refused === null || refused.code === 'offline') {
      if (!isOpen(exchange)) return exchange;
      const found = await follow(talkId, turned(exchange, 'reconnecting'), now);
      if (found.failure?.code !== 'not_found') return found;
      // The server answers, and never had it: now it can be sent.
      if (tries >= patience || isGivenUp()) return failed(exchange, { code: 'offline', message: '' });
    } else {
      const { turnId } = refused;
      if (turnId === undefined || tries >= patience) return failed(exchange, refused);
      if (turnId === id) {
        // An earlier try still counts as running. Once it has ended without an answer, this one is due.
        const earlier = await follow(talkId, turned(exchange, 'reconnecting'), now);
        if (earlier.phase !== 'failed' || isCutOff(earlier)) return earlier;
      } else {
        now(turned(exchange, 'waiting'));
        await follow(talkId, begun(turnId, ''), () => {}, isGivenUp);
        if (isGivenUp()) return failed(exchange, refused);
      }
    }
    now(begun(id, text));
  }

  /** Why it was refused; `null` once there was a stream, whatever became of it. */
  async function sendOnce(): Promise<Failure | null> {
    try {
      const response = await send('POST', turnsPath(talkId), { id, text }, 'text/event-stream');
      for await (const part of readReply(chunksOf(response))) now(heard(exchange, part));
      return null;
    } catch (thrown) {
      return toFailure(thrown);
    }
  }
}
