import type { Evidence, LeansTo } from '../wire/types.ts';

/** A stretch of what the visitor wrote, and the evidence that rests on it: none, one, or several that overlap. */
export type Stretch = { text: string; start: number; evidence: Evidence[] };

/**
 * Cuts a message where evidence begins or ends, so that overlapping quotes can each be underlined.
 *
 * Struck evidence leaves no mark, and a place outside the text is cut to it.
 */
export function cutAtEvidence(text: string, ledger: readonly Evidence[]): Stretch[] {
  const marks = ledger.filter(
    ({ status, start, end }) => status !== 'struck' && Math.max(0, start) < Math.min(end, text.length),
  );
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) cuts.add(Math.max(0, start)).add(Math.min(end, text.length));
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      evidence: marks.filter((mark) => mark.start < end && mark.end > start),
    };
  });
}

/** The manner of an underline: a track's own where all evidence under it agrees. */
export function mannerOf(evidence: readonly Pick<Evidence, 'leansTo'>[]): LeansTo {
  const ways = new Set(evidence.map(({ leansTo }) => leansTo));
  const [only] = ways;
  return ways.size === 1 && only ? only : 'both';
}
