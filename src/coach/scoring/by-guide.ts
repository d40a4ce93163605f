import { CoachError } from '../../errors.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Weights } from '../../evidence/weights.ts';
import type { Decided, DecideServices, Origin } from './decided.ts';
import { type Pass, passOver } from './scoring-pass.ts';
import { type Stated, saidIn } from './stated.ts';

/** Why the guide read in a model's stead, and what was true of that model all the same. */
export type Instead = { why: string } & Pick<Origin, 'endpoint' | 'role' | 'exam' | 'usage'>;

/**
 * The guide's own decision.
 *
 * @throws CoachError `scoring_failed` when even that is of no use.
 */
export async function byGuide(
  services: DecideServices,
  stated: readonly Stated[],
  ledger: readonly Evidence[],
  weights: Weights,
  instead: Instead | null,
): Promise<Decided> {
  const { guide } = services;
  const pass = await guidePass(services, stated, ledger, weights);
  if (!pass)
    throw new CoachError('scoring_failed', 'No decision sheet could be made. Your talk is unchanged.');
  const { found, words, refused, rung } = pass;
  const { why = null, ...ofModel } = instead ?? {};
  return {
    found,
    words,
    origin: {
      endpoint: null,
      ...ofModel,
      speaker: guide.name,
      rung: why ? 'guide' : rung,
      passes: 1,
      dropped: refused.size,
      disagreements: 0,
      replaced: [],
      notice: why && `${why} for this sheet, so the fixed guide read your words.`,
    },
  };
}

export const guidePass = (
  { guide, limits }: DecideServices,
  stated: readonly Stated[],
  ledger: readonly Evidence[],
  weights: Weights,
): Promise<Pass | null> =>
  passOver({
    speaker: guide,
    statements: stated,
    said: saidIn(stated),
    ledger,
    weights,
    first: 'technical',
    signal: AbortSignal.timeout(limits.scoring),
    hasTime: () => false,
  });
