import { isUniqueViolation } from '../../db/constraint.ts';
import { CoachError, type ErrorCode } from '../errors.ts';

/** What a visitor is told when something went wrong. */
export type Failure = { code: ErrorCode; message: string };

/** Puts any fault of a model or the database into a sentence that says what happened and what to do. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CoachError) return { code: error.code, message: error.message };
  if (isStorageFault(error)) {
    return {
      code: 'storage_full',
      message:
        'The talk could not be saved just now. Your words are still on this page: try again in a moment.',
    };
  }
  return {
    code: 'model_unavailable',
    message: 'The coach could not finish this reply. Your message is saved: try again, or go on later.',
  };
}

/** Whether the database, not the request, is at fault. Drizzle wraps libSQL's errors. */
export function isStorageFault(error: unknown): boolean {
  if (isUniqueViolation(error)) return false;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name.startsWith('Libsql') || cause.name === 'SqliteError' || cause.name.startsWith('Drizzle'))
      return true;
  }
  return false;
}
