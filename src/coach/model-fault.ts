import { APICallError, JSONParseError, TypeValidationError } from 'ai';
import type { Outcome } from './outcomes.ts';

export type ModelFault = { outcome: Outcome; retryAfter: number | null };

/** What an error of the model's side is. Its words are for nobody: they quote keys, requests and rules of others. */
export function modelFaultOf(error: unknown): ModelFault {
  const all = chain(error);
  const hungUp = all.some((cause) => cause instanceof Error && isHangup(cause));
  const call = all.find((cause) => APICallError.isInstance(cause));
  const status = call?.statusCode ?? all.map(statusOf).find((found) => found !== undefined);
  if (status !== undefined && status >= 400) {
    return { outcome: byStatus(status), retryAfter: secondsOf(call?.responseHeaders?.['retry-after']) };
  }
  if (call && status === undefined) return plain('unreachable');
  if (hungUp) return plain('broke-off');
  if (all.some((cause) => JSONParseError.isInstance(cause) || TypeValidationError.isInstance(cause)))
    return plain('garbled');
  return plain(call ? 'no-reply' : 'unknown');
}

const plain = (outcome: Outcome): ModelFault => ({ outcome, retryAfter: null });

function byStatus(status: number): Outcome {
  if (status === 429) return 'model-busy';
  if (status === 404) return 'model-unknown';
  if ([401, 402, 403].includes(status)) return 'key-refused';
  return status >= 500 ? 'model-broken' : 'request-refused';
}

/** An error that came in the stream itself carries its status, too. */
const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;

function chain(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let cause = error; cause !== undefined && cause !== null && found.length < 8; ) {
    found.push(cause);
    cause = cause instanceof Error ? cause.cause : null;
  }
  return found;
}

/** A connection that ended early, as undici and workerd put it. */
const isHangup = ({ name, message }: Error): boolean =>
  /terminated|socket|reset|connection lost|premature/i.test(`${name} ${message}`);

/** `Retry-After` in seconds, from either of its two forms; at most a day. */
export function secondsOf(header: string | undefined | null): number | null {
  if (!header) return null;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(wait) && wait > 0 ? Math.min(Math.ceil(wait), 86_400) : null;
}
