import type { Provenance } from '../../db/summary-record.ts';
import type { Decision, Statement } from '../../prompts/briefing.ts';
import { CoachError } from '../errors.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { describeError } from '../log.ts';
import type { Services } from '../services.ts';
import { checkReading, isKnown, type Said } from './check-reading.ts';
import { type Obtained, obtainDecision } from './rungs.ts';

export type DecideServices = Pick<Services, 'speaker' | 'guide' | 'limits' | 'log'>;

/** Who decided, and by which way. */
export type Origin = Pick<Provenance, 'speaker' | 'endpoint' | 'rung' | 'notice'>;

/**
 * The configured speaker's reading of the statements, or the guide's where the speaker cannot be reached or gives
 * nothing of use.
 *
 * @throws CoachError `scoring_failed` when even the guide's reading is of no use.
 */
export async function decide(
  { speaker, guide, limits, log }: DecideServices,
  statements: readonly Statement[],
): Promise<{ decision: Decision; origin: Origin }> {
  const call = { statements, timeout: limits.scoring };
  if (speaker.kind === 'guide' || statements.length === 0) return byGuide(null);
  const obtained: Obtained | 'unreachable' | null = await obtainDecision({ ...call, speaker }).catch(
    (error: unknown) => {
      log.warn('model did not score', describeError(error));
      return 'unreachable' as const;
    },
  );
  if (obtained === 'unreachable') {
    return byGuide(
      `${speaker.name} could not be reached for this sheet, so the fixed guide read your words.`,
    );
  }
  if (obtained === null) {
    return byGuide(
      `${speaker.name} gave no usable reading for this sheet, so the fixed guide read your words.`,
    );
  }
  const { decision, rung } = obtained;
  return { decision, origin: { speaker: speaker.name, endpoint: speaker.endpoint, rung, notice: null } };

  async function byGuide(notice: string | null) {
    const read = await obtainDecision({ ...call, speaker: guide });
    if (!read)
      throw new CoachError('scoring_failed', 'No decision sheet could be made. Your talk is unchanged.');
    const origin: Origin = {
      speaker: guide.name,
      endpoint: null,
      rung: notice ? 'guide' : read.rung,
      notice,
    };
    return { decision: read.decision, origin };
  }
}

/**
 * Keeps what stands in the visitor's words and is not in the ledger yet; a piece that the visitor struck stays struck.
 *
 * @param said the statements in the order they were numbered.
 * @returns the new evidence, and how many quotes stood nowhere.
 */
export function checkDecision(
  decision: Decision,
  said: readonly Said[],
  ledger: readonly Evidence[],
): { found: Evidence[]; dropped: number } {
  const found: Evidence[] = [];
  let dropped = 0;
  for (const { statement, ...reading } of decision.evidence) {
    const message = said[statement - 1];
    const piece = message ? checkReading(reading, message, 'scoring') : null;
    if (!piece) dropped += 1;
    else if (!isKnown(piece, [...ledger, ...found])) found.push(piece);
  }
  return { found, dropped };
}
