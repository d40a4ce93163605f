/**
 * Which arithmetic weighed a summary: raised whenever the same ledger and weights would give another scorecard, so that
 * two summaries that were not weighed alike are never compared as if they were.
 */
export const rubric = 2;
