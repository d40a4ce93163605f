import { keep } from '../parts/keep.ts';
import type { Standing } from '../wire/types.ts';
import type { ClarityAnswers } from './clarity.tsx';

/** What was filled in at the start and not sent yet: kept on this device, so that a reload loses none of it. */
export type StandingDraft = {
  leaning: number | null;
  clarity: ClarityAnswers;
  stage: NonNullable<Standing['stage']> | null;
};

const kept = 'standing';

export const keepStanding = (draft: StandingDraft) => keep.set(kept, JSON.stringify(draft));
export const dropStanding = () => keep.drop(kept);

export function findStanding(): StandingDraft | null {
  try {
    const found: unknown = JSON.parse(keep.get(kept) ?? 'null');
    return isDraft(found) ? found : null;
  } catch {
    return null;
  }
}

/** Ours, but of an earlier version perhaps. */
function isDraft(found: unknown): found is StandingDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { leaning, clarity, stage } = found as Record<string, unknown>;
  return (
    (leaning === null || typeof leaning === 'number') &&
    Array.isArray(clarity) &&
    clarity.length === 4 &&
    (stage === null || typeof stage === 'string')
  );
}
