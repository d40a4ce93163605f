import {
  APICallError,
  InvalidToolInputError,
  NoObjectGeneratedError,
  RetryError,
  ToolChoiceViolationError,
} from 'ai';

/** The answer came, and is of no use. */
export class Refusal extends Error {}

/** A request that is not understood may be in another form; a key, a quota or a broken server stays what it is. */
const refusing = (status: number) => status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);

/** Whether the next rung is worth trying: this way was refused, but somebody is there. */
export function isRefusal(error: unknown): boolean {
  if (RetryError.isInstance(error)) return isRefusal(error.lastError);
  if (APICallError.isInstance(error)) return refusing(error.statusCode ?? 0);
  return (
    error instanceof Refusal ||
    ToolChoiceViolationError.isInstance(error) ||
    InvalidToolInputError.isInstance(error) ||
    NoObjectGeneratedError.isInstance(error)
  );
}
