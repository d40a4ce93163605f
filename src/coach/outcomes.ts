import { CoachError, type ErrorCode } from '../errors.ts';

/**
 * Every way in which a reply can fail to come to its end: a code for machines, and a sentence that says what happened
 * and what to do. What a model or a database said of it goes nowhere.
 */
export const outcomes = {
  'key-refused': {
    code: 'model_unavailable',
    message:
      'The model’s server did not accept this coach’s key. Your words are saved; whoever runs this coach has to look at it.',
  },
  'model-unknown': {
    code: 'model_unavailable',
    message:
      'The model’s server does not know the model that should speak. Your words are saved; whoever runs this coach has to look at it.',
  },
  'request-refused': {
    code: 'model_unavailable',
    message:
      'The model’s server refused the request. Your words are saved: try again once, or put it another way.',
  },
  'model-busy': {
    code: 'model_unavailable',
    message: 'The model has too much to do just now. Your words are saved: wait a little, then try again.',
  },
  'model-broken': {
    code: 'model_unavailable',
    message: 'The model’s server has a fault of its own. Your words are saved: try again in a moment.',
  },
  unreachable: {
    code: 'model_unavailable',
    message:
      'The model’s server could not be reached, or hung up at once. Your words are saved: try again in a moment.',
  },
  'no-reply': {
    code: 'model_unavailable',
    message:
      'The model’s server sent something that is no reply. Your words are saved: try again in a moment.',
  },
  'broke-off': {
    code: 'model_unavailable',
    message: 'The model’s answer broke off. Your words, and what came of the answer, are saved: try again.',
  },
  garbled: {
    code: 'model_unavailable',
    message:
      'The model’s answer arrived damaged. Your words, and what came of the answer, are saved: try again.',
  },
  'no-first-word': {
    code: 'model_unavailable',
    message: 'The model took too long to begin. Your words are saved: try again.',
  },
  silence: {
    code: 'model_unavailable',
    message:
      'The model fell silent in the middle. Your words, and what came of the answer, are saved: try again.',
  },
  'too-long': {
    code: 'model_unavailable',
    message:
      'The model did not come to an end in time. Your words, and what came of the answer, are saved: try again.',
  },
  'cut-short': {
    code: 'model_unavailable',
    message:
      'The answer grew longer than an answer may be, and was cut. What came of it is saved: try again, or ask for less at once.',
  },
  filtered: {
    code: 'model_unavailable',
    message:
      'The model’s server withheld this answer by its own rules. Your words are saved: put it another way, or go on with something else.',
  },
  declined: {
    code: 'model_unavailable',
    message:
      'The model declined to answer this. Your words are saved: put it another way, or go on with something else.',
  },
  empty: {
    code: 'model_unavailable',
    message: 'The model said nothing. Your words are saved: try again.',
  },
  overloaded: {
    code: 'model_unavailable',
    message:
      'So many talks go on here just now that yours has to wait. What you wrote is kept on this page: try again in a moment.',
  },
  'too-many-at-once': {
    code: 'rate_limited',
    message:
      'Many of your talks are being answered at once. What you wrote is kept on this page: wait for one of them, then try again.',
  },
  'talk-full': {
    code: 'conflict',
    message:
      'This talk is as long as a talk can be here. Its ladder and its page still work. To say more, start another talk: what you wrote is kept on this page.',
  },
  left: {
    code: 'model_unavailable',
    message:
      'Nobody was here to read on, so the answer was ended. What came of it is saved: try again for a whole one.',
  },
  shutdown: {
    code: 'model_unavailable',
    message:
      'The server was restarted while the answer was written. What came of it is saved: try again for a whole one.',
  },
  lost: {
    code: 'internal',
    message:
      'The answer broke off on our side. Your words, and what came of the answer, are saved: try again.',
  },
  'storage-full': {
    code: 'storage_full',
    message:
      'The server has no room left, so this could not be saved. What you wrote is still on this page: try again later.',
  },
  'storage-away': {
    code: 'storage_full',
    message: 'Nothing could be saved just now. What you wrote is still on this page: try again in a moment.',
  },
  'not-erased': {
    code: 'storage_full',
    message: 'Nothing could be deleted just now: the talk is still here. Try again in a moment.',
  },
  'not-overwritten': {
    code: 'storage_full',
    message:
      'The talk is deleted. Another program was just reading the database, so its words still stand in the server’s log; they are overwritten soon after it lets go.',
  },
  unknown: {
    code: 'model_unavailable',
    message: 'The coach could not finish this reply. Your words are saved: try again, or go on later.',
  },
} as const satisfies Record<string, { code: ErrorCode; message: string }>;

export type Outcome = keyof typeof outcomes;

export const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'string' && Object.hasOwn(outcomes, value);

/** Why what was asked for is not done. */
export function refusal(outcome: Outcome, why: { retryAfter?: number; cause?: unknown } = {}): CoachError {
  const { code, message } = outcomes[outcome];
  return new CoachError(code, message, { outcome, ...why });
}

/** A reply that we, or the model, ended before its end. */
export class Cut extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super(`the reply was cut: ${outcome}`);
    this.name = 'Cut';
    this.outcome = outcome;
  }
}

/** Why a turn ends that the visitor asked to stop. No failure: nobody waits for another reply. */
export const stopRequested = new DOMException('the visitor asked to stop', 'AbortError');
