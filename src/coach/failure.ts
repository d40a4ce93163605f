import { storageFaultOf } from '../../db/fault.ts';
import { CoachError, type ErrorCode } from '../errors.ts';
import { modelFaultOf } from './model-fault.ts';
import { Cut, type Outcome, outcomes } from './outcomes.ts';

/** What a visitor is told when something went wrong. */
export type Failure = {
  code: ErrorCode;
  message: string;
  outcome: Outcome | null;
  /** Seconds after which a retry may be of use, where the model's server named them. */
  retryAfter: number | null;
};

export const failureBy = (outcome: Outcome, retryAfter: number | null = null): Failure => ({
  ...outcomes[outcome],
  outcome,
  retryAfter,
});

/**
 * Puts any fault of a model or the database into a sentence that says what happened and what to do.
 *
 * @param said what had come of the reply.
 */
export function failureOf(error: unknown, said = ''): Failure {
  if (error instanceof Cut) return failureBy(error.outcome);
  if (error instanceof CoachError) {
    const { code, message, retryAfter = null } = error;
    return { code, message, outcome: null, retryAfter };
  }
  const storage = storageOutcome(error);
  if (storage) return failureBy(storage);
  const { outcome, retryAfter } = modelFaultOf(error);
  // Some runtimes call a connection lost that was never made.
  return failureBy(outcome === 'broke-off' && said === '' ? 'unreachable' : outcome, retryAfter);
}

/** What is told where the database, not the request or the model, is at fault; else `null`. */
export function storageOutcome(error: unknown): Outcome | null {
  const fault = storageFaultOf(error);
  return fault && (fault === 'full' ? 'storage-full' : 'storage-away');
}
