import type { LanguageModelUsage } from 'ai';
import type { Usage } from '../../db/review.ts';

export const noUsage: Usage = { calls: 0, input: 0, cached: 0, output: 0 };

/** Adds up what an endpoint says it read and wrote; one that says nothing counts as a call. */
export const addUsage = (
  sum: Usage,
  { inputTokens, inputTokenDetails, outputTokens }: LanguageModelUsage,
): Usage => ({
  calls: sum.calls + 1,
  input: sum.input + (inputTokens ?? 0),
  cached: sum.cached + (inputTokenDetails?.cacheReadTokens ?? 0),
  output: sum.output + (outputTokens ?? 0),
});
