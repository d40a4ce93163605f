import type { UnitId } from '../framework.ts';
import { type Failure, isFailureCode } from '../wire/failure.ts';
import type { ReplyPart } from '../wire/turn-stream.ts';
import type { Conversation, Turn } from '../wire/types.ts';
import { words } from '../words.ts';

/** A turn as this page lives through it, from the press on Send until the server's own record takes its place. */
export type Exchange = {
  id: string;
  /** What the visitor wrote. */
  text: string;
  phase: 'sending' | 'writing' | 'stopping' | 'failed' | 'ended';
  /** The reply as far as it has arrived. */
  reply: string;
  units: UnitId[];
  failure: Failure | null;
};

export const begun = (id: string, text: string): Exchange => ({
  id,
  text,
  phase: 'sending',
  reply: '',
  units: [],
  failure: null,
});

export const failed = (exchange: Exchange, failure: Failure): Exchange => ({
  ...exchange,
  phase: 'failed',
  failure,
});

type OpenExchange = Exchange & { phase: 'sending' | 'writing' | 'stopping' };

export const isOpen = (exchange: Exchange | null): exchange is OpenExchange =>
  exchange !== null && exchange.phase !== 'failed' && exchange.phase !== 'ended';

/** The exchange after one more part of the stream. A failure once named is not replaced by a vaguer one. */
export function heard(exchange: Exchange, part: ReplyPart): Exchange {
  const phase = exchange.phase === 'sending' ? 'writing' : exchange.phase;
  switch (part.kind) {
    case 'text':
      return { ...exchange, phase, reply: exchange.reply + part.delta };
    case 'units':
      return { ...exchange, phase, units: part.units };
    case 'failed':
      return failed(exchange, exchange.failure ?? part.failure);
    case 'stopped':
    case 'finished':
      return exchange.failure ? exchange : { ...exchange, phase: 'ended' };
  }
}

/** The exchange as the server's record of its turn tells it. */
export function recorded(exchange: Exchange, turn: Turn): Exchange {
  switch (turn.state) {
    case 'running':
      return {
        ...exchange,
        phase: exchange.phase === 'stopping' ? 'stopping' : 'writing',
        reply: turn.text,
      };
    case 'complete':
    case 'stopped':
      return { ...exchange, phase: 'ended', reply: turn.text };
    case 'failed':
    case 'interrupted':
      return failed({ ...exchange, reply: turn.text }, exchange.failure ?? failureOf(turn));
  }
}

const failureOf = ({ error }: Turn): Failure =>
  error !== null && isFailureCode(error)
    ? { code: error, message: '' }
    : { code: 'internal', message: words.talk.interrupted };

/**
 * What of an exchange is left to show beside the server's own messages: nothing once the turn is complete or was
 * stopped, a failure to retry, or a reply that is still being written.
 */
export function leftOver({ messages, turn }: Conversation, known: Exchange | null): Exchange | null {
  if (known && !messages.some(({ turnId }) => turnId === known.id)) return known;
  if (!turn || turn.state === 'complete' || turn.state === 'stopped') return null;
  const said = messages.find(({ turnId, role }) => turnId === turn.id && role === 'user');
  if (!said) return null;
  return recorded(known?.id === turn.id ? known : begun(turn.id, said.text), turn);
}
