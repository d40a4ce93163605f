import type { UnitId } from '../framework.ts';
import { type Failure, isFailureCode } from '../wire/failure.ts';
import type { ReplyPart } from '../wire/turn-stream.ts';
import type { Conversation, Turn } from '../wire/types.ts';

/**
 * sending: on its way, not saved yet. waiting: another window's answer comes first. thinking: saved, no word yet.
 * reconnecting: the connection broke, and the server's record is read instead.
 */
type OpenPhase = 'sending' | 'waiting' | 'thinking' | 'writing' | 'reconnecting' | 'stopping';

/** A turn as this page lives through it, from the press on Send until the server's own record takes its place. */
export type Exchange = {
  id: string;
  /** What the visitor wrote. */
  text: string;
  phase: OpenPhase | 'failed' | 'ended';
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

type OpenExchange = Exchange & { phase: OpenPhase };

export const isOpen = (exchange: Exchange | null): exchange is OpenExchange =>
  exchange !== null && exchange.phase !== 'failed' && exchange.phase !== 'ended';

/** The exchange in another phase; stopping goes on until it has an end. */
export const turned = (exchange: Exchange, phase: OpenPhase): Exchange =>
  exchange.phase === 'stopping' ? exchange : { ...exchange, phase };

/** The exchange after one more part of the stream. A failure once named is not replaced by a vaguer one. */
export function heard(exchange: Exchange, part: ReplyPart): Exchange {
  switch (part.kind) {
    case 'saved':
      return turned({ ...exchange, reply: '' }, 'thinking');
    case 'text':
      return turned({ ...exchange, reply: exchange.reply + part.delta }, 'writing');
    case 'units':
      return { ...exchange, units: part.units };
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
      // The record is written down a moment later than the words come: what stands here already stays.
      if (exchange.reply.startsWith(turn.text)) return turned(exchange, phaseOf(exchange.reply));
      return turned({ ...exchange, reply: turn.text }, phaseOf(turn.text));
    case 'complete':
    case 'stopped':
      return { ...exchange, phase: 'ended', reply: turn.text };
    case 'failed':
    case 'interrupted':
      return failed({ ...exchange, reply: turn.text }, exchange.failure ?? failureOf(turn));
  }
}

const phaseOf = (reply: string) => (reply === '' ? 'thinking' : 'writing');

const failureOf = ({ error, message, outcome, retryAfter }: Turn): Failure => ({
  code: error !== null && isFailureCode(error) ? error : 'internal',
  message: message ?? '',
  outcome: outcome ?? undefined,
  retryAfter: retryAfter ?? undefined,
});

/** Whether nobody failed: the answer was only not waited for, or its server went away. */
export const isInterrupted = ({ outcome }: Failure): boolean =>
  outcome !== undefined && ['left', 'shutdown', 'lost'].includes(outcome);

/**
 * What of an exchange is left to show beside the server's own messages: nothing once the turn is complete or was
 * stopped, a failure to retry, or a reply that is still being written.
 */
export function leftOver({ messages, turn }: Conversation, known: Exchange | null): Exchange | null {
  if (known && !hasArrived(messages, known)) return known;
  if (!turn || turn.state === 'complete' || turn.state === 'stopped') return null;
  const said = messages.find(({ turnId, role }) => turnId === turn.id && role === 'user');
  if (!said) return null;
  // A turn that runs again has nothing to do with how it failed before.
  const goesOn = known?.id === turn.id && (turn.state !== 'running' || isOpen(known));
  return recorded(goesOn ? known : begun(turn.id, said.text), turn);
}

/** Whether the server has what was said. */
export const hasArrived = (messages: Conversation['messages'], { id }: Pick<Exchange, 'id'>): boolean =>
  messages.some(({ turnId }) => turnId === id);

/** Whether there was no way to the server, or none on which the answer came back. */
export const isCutOff = (exchange: Exchange | null): exchange is Exchange =>
  exchange?.phase === 'failed' && exchange.failure?.code === 'offline';
