import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { storageOutcome } from '../coach/failure.ts';
import { refusal } from '../coach/outcomes.ts';
import { CoachError, type ErrorCode, errorStatus } from '../errors.ts';
import { describeError, type Log } from '../log.ts';

/** Seconds after which a client may try again, where nothing better is known. */
const patience = 5;

/** Any fault as the contract's error body: a code for machines, a sentence for the visitor, the cause for the log. */
export function answerError(log: Log) {
  return (error: unknown, c: Context): Response => {
    const { body, status, retryAfter } = toErrorBody(log, error, c.get('requestId'));
    if (status === 503 || status === 429) c.header('retry-after', String(retryAfter));
    return c.json(body, status);
  };
}

/** The same where the answer has begun already. */
export function toErrorBody(log: Log, error: unknown, requestId: string) {
  const { code, message, turnId, outcome, retryAfter = patience } = toCoachError(error);
  const status = errorStatus[code];
  if (status >= 500) {
    const cause = error instanceof CoachError ? error.cause : error;
    log.error('request failed', { requestId, code, ...describeError(cause) });
  }
  const more = { ...(turnId ? { turnId } : {}), ...(outcome ? { outcome } : {}) };
  return { body: { error: { code, message, requestId, ...more } }, status, retryAfter };
}

export const notFound = (c: Context): Response =>
  c.json(
    { error: { code: 'not_found', message: 'There is nothing here.', requestId: c.get('requestId') } },
    404,
  );

function toCoachError(error: unknown): CoachError {
  if (error instanceof CoachError) return error;
  if (error instanceof HTTPException) {
    const code: ErrorCode = error.status === 413 ? 'too_large' : 'invalid_request';
    return new CoachError(code, sentences[code]);
  }
  const storage = storageOutcome(error);
  if (storage) return refusal(storage, { cause: error });
  return new CoachError('internal', 'Something broke on our side. Nothing that was saved is lost.', {
    cause: error,
  });
}

const sentences = {
  too_large: 'That is more than 64 KiB at once.',
  invalid_request: 'The request could not be read as JSON.',
};
