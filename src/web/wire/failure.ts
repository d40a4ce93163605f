import { words } from '../words.ts';
import type { ErrorBody, ErrorCode, Outcome } from './types.ts';

/** Why something did not work, in a form that a screen can show: the server's codes, and `offline` of our own. */
export type Failure = {
  code: ErrorCode | 'offline';
  message: string;
  /** The server's finer name of it. */
  outcome?: Outcome | undefined;
  requestId?: string | undefined;
  /** With `turn_in_progress`: the turn that is running. */
  turnId?: string | undefined;
  /** Seconds after which the server wants to be asked again. */
  retryAfter?: number | undefined;
};

export class RequestFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'RequestFailed';
    this.failure = failure;
  }
}

export const isFailureCode = (code: unknown): code is Failure['code'] =>
  typeof code === 'string' && Object.hasOwn(words.failures, code);

/** What the server answered in place of what was asked for. */
export async function readFailure(response: Response): Promise<Failure> {
  const retryAfter = Number(response.headers.get('retry-after')) || undefined;
  try {
    const { error }: ErrorBody = await response.json();
    return { ...error, retryAfter };
  } catch {
    // Something between here and the server answered, in words of its own.
    return { code: 'offline', message: '', retryAfter };
  }
}

/** Whatever was thrown, as a failure: everything that the server did not word itself is a lost connection. */
export function toFailure(thrown: unknown): Failure {
  return thrown instanceof RequestFailed ? thrown.failure : { code: 'offline', message: '' };
}
