import { APICallError, RetryError } from 'ai';
import type { Diagnosis } from '../../../db/exam-record.ts';

/** What is wrong where no answer came at all. */
export function diagnosisOf(
  error: unknown,
): Extract<Diagnosis, 'no-server' | 'wrong-key' | 'unknown-model' | 'no-answer' | 'too-slow'> {
  if (RetryError.isInstance(error)) return diagnosisOf(error.lastError);
  if (APICallError.isInstance(error)) {
    const { statusCode, responseBody = '' } = error;
    if (statusCode === undefined) return 'no-server';
    if (statusCode === 401 || statusCode === 403) return 'wrong-key';
    if (statusCode === 404 || (statusCode === 400 && /\bmodel\b/i.test(responseBody))) return 'unknown-model';
    return 'no-answer';
  }
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return 'too-slow';
    if ('code' in cause && /^(ECONN|ENOTFOUND|EHOST|EAI|UND_ERR|ETIMEDOUT)/.test(String(cause.code)))
      return 'no-server';
    if (/fetch failed|Cannot connect/i.test(cause.message)) return 'no-server';
  }
  return 'no-answer';
}
