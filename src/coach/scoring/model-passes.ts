import type { Evidence } from '../../evidence/evidence.ts';
import type { Weights } from '../../evidence/weights.ts';
import { describeError } from '../../log.ts';
import type { Meter } from '../usage.ts';
import type { DecideServices } from './decided.ts';
import { type Pass, passOver } from './scoring-pass.ts';
import { type Stated, saidIn } from './stated.ts';

/**
 * One or two passes of a model that leads over the statements; none where it answers with nothing of use.
 *
 * @param meter what is bought is counted, whatever comes of it.
 */
export async function modelPasses(
  { speaker, examiner, scoringPasses, limits, log }: DecideServices,
  stated: readonly Stated[],
  ledger: readonly Evidence[],
  weights: Weights,
  meter: Meter,
): Promise<Pass[] | 'unreachable'> {
  const started = performance.now();
  const hasTime = () => performance.now() - started < limits.scoringExtras;
  const request = {
    speaker,
    statements: stated,
    said: saidIn(stated),
    ledger,
    weights,
    from: await examiner.rung(),
    signal: AbortSignal.timeout(limits.scoring),
    meter,
    hasTime,
  };
  try {
    const first = await passOver({ ...request, first: 'technical' });
    examiner.held(first?.rung ?? null);
    if (!first || scoringPasses < 2 || !hasTime()) return first ? [first] : [];
    const again = { ...request, from: first.rung, first: 'management' as const };
    const second = await passOver(again).catch((error: unknown) => {
      log.warn('second pass failed', describeError(error));
      return null;
    });
    return second ? [first, second] : [first];
  } catch (error) {
    log.warn('model did not score', describeError(error));
    return 'unreachable';
  }
}
