const minute = 60_000;
const day = 86_400_000;

/**
 * Milliseconds until a model that could not be examined is asked again: a minute, two, four, up to a day.
 *
 * @param failures in a row, this one with them.
 * @param retryAfter seconds that its server named.
 */
export const backOff = (failures: number, retryAfter: number | null): number =>
  Math.min(day, Math.max(minute * 2 ** Math.min(failures - 1, 20), (retryAfter ?? 0) * 1000));
