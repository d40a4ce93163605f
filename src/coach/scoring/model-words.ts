import type { ModelRung } from '../../../db/model-rung.ts';
import type { DecisionWords } from '../../../prompts/briefing.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Weights } from '../../evidence/weights.ts';
import { describeError } from '../../log.ts';
import type { Meter } from '../usage.ts';
import { asRead } from './as-read.ts';
import type { DecideServices } from './decided.ts';
import { obtainWords } from './rungs.ts';
import type { Stated } from './stated.ts';

/**
 * The words of a model that only speaks, for statements that the guide's reader has read. Nobody waits for them as long as for a reading:
 * without them the sheet is the same, in the guide's words.
 *
 * @returns `null` where it answers with nothing of use.
 */
export async function modelWords(
  { speaker, examiner, limits, log }: DecideServices,
  stated: readonly Stated[],
  evidence: readonly Evidence[],
  weights: Weights,
  meter: Meter,
): Promise<{ words: DecisionWords; rung: ModelRung } | null | 'unreachable'> {
  try {
    const obtained = await obtainWords({
      speaker,
      statements: asRead(stated, evidence),
      weights,
      from: await examiner.rung(),
      signal: AbortSignal.timeout(Math.min(limits.scoring, limits.scoringWords)),
      meter,
    });
    examiner.held(obtained?.rung ?? null);
    return obtained && { words: obtained.value, rung: obtained.rung };
  } catch (error) {
    log.warn('model found no words', describeError(error));
    return 'unreachable';
  }
}
