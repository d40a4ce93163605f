/** A mean over cases with the interval that holds 95 % of the means of resampled cases. */
export type Estimate = { mean: number; low: number; high: number; n: number };

const resamples = 1000;

/** Percentile bootstrap with a fixed seed: the same values give the same interval. */
export function estimate(values: readonly number[]): Estimate {
  const n = values.length;
  const random = mulberry32(20251123);
  const means = Array.from({ length: resamples }, () =>
    meanOf(Array.from({ length: n }, () => values[Math.floor(random() * n)] ?? 0)),
  ).sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * (resamples - 1))] ?? Number.NaN;
  return { mean: meanOf(values), low: at(0.025), high: at(0.975), n };
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value that a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Tommy Ettinger's mulberry32: small, and the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
