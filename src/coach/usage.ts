import { APICallError, type LanguageModelUsage } from 'ai';
import { plus, type Usage } from '../../db/review.ts';

export const noUsage: Usage = { calls: 0, input: 0, cached: 0, output: 0 };

/** Adds up what an endpoint says it read and wrote; an answer that it says nothing of is a call that is not counted. */
export const addUsage = (
  sum: Usage,
  { inputTokens, inputTokenDetails, outputTokens }: LanguageModelUsage,
): Usage => ({
  ...sum,
  calls: sum.calls + 1,
  input: sum.input + (inputTokens ?? 0),
  cached: sum.cached + (inputTokenDetails?.cacheReadTokens ?? 0),
  output: sum.output + (outputTokens ?? 0),
  // Some that do not count say 0.
  ...(inputTokens || outputTokens ? {} : uncounted(sum, 1)),
});

const uncounted = (sum: Usage, more: number) => ({ uncounted: (sum.uncounted ?? 0) + more });

/**
 * Counts every call when it begins, and what it took when its answer is there, whatever becomes of that: an answer that
 * is of no use was bought, too.
 */
export class Meter {
  #ended: Usage = noUsage;
  #begun = 0;
  #refused = 0;

  /** To be spread into a call of the SDK: it is told of each answer before it looks whether it may accept it. */
  readonly watch = {
    onLanguageModelCallStart: () => {
      this.#begun += 1;
    },
    onLanguageModelCallEnd: ({ usage }: { usage: LanguageModelUsage }) => {
      this.#ended = addUsage(this.#ended, usage);
    },
  };

  /** To be told of a call that failed: one that was refused took nothing. */
  failed(error: unknown): void {
    if (APICallError.isInstance(error) && (error.statusCode ?? 200) >= 400) this.#refused += 1;
  }

  get usage(): Usage {
    const lost = this.#begun - this.#ended.calls - this.#refused;
    return {
      ...this.#ended,
      calls: this.#begun,
      ...(lost > 0 ? uncounted(this.#ended, lost) : {}),
    };
  }
}

/** What several tries of one turn took together; `null` where no model was asked. */
export const together = (before: Usage | null, now: Usage | undefined): Usage | null =>
  now?.calls ? plus(before, now) : before;
