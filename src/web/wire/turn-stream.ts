import { isUnitId, type UnitId } from '../framework.ts';
import { readEvents } from './event-stream.ts';
import { type Failure, isFailureCode } from './failure.ts';
import type { Outcome } from './types.ts';

/** What a reply tells while it is written, out of the UI message stream. */
export type ReplyPart =
  /** The server has the message, and somebody thinks of an answer. */
  | { kind: 'saved' }
  | { kind: 'text'; delta: string }
  | { kind: 'units'; units: UnitId[] }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'stopped' }
  | { kind: 'finished' };

/** Reads a reply to its end. Parts of kinds we do not know are passed over: the protocol may grow. */
export async function* readReply(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReplyPart> {
  for await (const data of readEvents(chunks)) {
    if (data === '[DONE]') return;
    const part = toReplyPart(parse(data));
    if (part) yield part;
  }
}

function toReplyPart(part: Fields): ReplyPart | null {
  switch (part.type) {
    case 'start':
      return { kind: 'saved' };
    case 'text-delta':
      return typeof part.delta === 'string' ? { kind: 'text', delta: part.delta } : null;
    case 'data-units': {
      const { units } = fields(part.data);
      return Array.isArray(units) ? { kind: 'units', units: units.filter(isUnitId) } : null;
    }
    case 'data-failure':
      return { kind: 'failed', failure: failureOf(fields(part.data)) };
    case 'error':
      return { kind: 'failed', failure: failureOf({ message: part.errorText }) };
    case 'abort':
      return { kind: 'stopped' };
    case 'finish':
      return { kind: 'finished' };
    default:
      return null;
  }
}

type Fields = { readonly [name: string]: unknown };

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const fields = (value: unknown): Fields => (isFields(value) ? value : {});

function parse(data: string): Fields {
  try {
    return fields(JSON.parse(data));
  } catch {
    return {};
  }
}

function failureOf({ code, message, outcome, retryAfter }: Fields): Failure {
  return {
    code: isFailureCode(code) ? code : 'internal',
    message: typeof message === 'string' ? message : '',
    ...(typeof outcome === 'string' ? { outcome: outcome as Outcome } : {}),
    retryAfter: typeof retryAfter === 'number' ? retryAfter : undefined,
  };
}
