/** What can go wrong, for machines; the status that HTTP gives it. */
export const errorStatus = {
  invalid_request: 400,
  not_found: 404,
  conflict: 409,
  turn_in_progress: 409,
  too_large: 413,
  rate_limited: 429,
  budget_spent: 503,
  model_unavailable: 503,
  scoring_failed: 502,
  storage_full: 503,
  misconfigured: 503,
  internal: 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** A failure with a code for machines, a sentence for the visitor, and the cause for the log only. */
export class CoachError extends Error {
  readonly code: ErrorCode;
  /** With `turn_in_progress`: the turn that is running. */
  readonly turnId: string | undefined;
  /** The same, finer, where a page has words of its own for it. */
  readonly outcome: string | undefined;
  /** Seconds after which it may be tried again, where that is known. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; turnId?: string; outcome?: string; retryAfter?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'CoachError';
    this.code = code;
    this.turnId = options.turnId;
    this.outcome = options.outcome;
    this.retryAfter = options.retryAfter;
  }
}
