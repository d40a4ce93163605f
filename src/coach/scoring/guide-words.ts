import type { DecisionWords } from '../../../prompts/briefing.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Weights } from '../../evidence/weights.ts';
import type { Speaker } from '../speaker.ts';
import { asRead } from './as-read.ts';
import { obtainDecision } from './rungs.ts';
import type { Stated } from './stated.ts';

/** The guide's words for evidence that is settled: it reads nothing afresh. */
export async function guideWords(
  guide: Speaker,
  stated: readonly Stated[],
  evidence: readonly Evidence[],
  weights: Weights,
): Promise<DecisionWords> {
  const obtained = await obtainDecision({
    speaker: guide,
    statements: asRead(stated, evidence),
    weights,
    first: 'technical',
    signal: AbortSignal.timeout(10_000),
  });
  if (!obtained) throw new Error('the guide found no words');
  const { evidence: _, ...words } = obtained.decision;
  return words;
}
