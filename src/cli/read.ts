import { z } from 'zod';
import { decide } from '../coach/scoring/decide.ts';
import type { DecideServices } from '../coach/scoring/decided.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { scorecard } from '../evidence/scorecard.ts';
import { completeWeights, equalWeights, maxWeight } from '../evidence/weights.ts';
import { type LensId, lensIds } from '../framework/ids.ts';

const id = z.union([z.string(), z.number()]);
const lens = z.enum(lensIds);
const weight = z.int().min(0).max(maxWeight).optional();

export const evidenceLine = z.object({ id, text: z.string(), lens: lens.nullish() });
export const scoreLine = z.object({
  id,
  answers: z.array(z.object({ lens, text: z.string() })),
  weights: z
    .strictObject({ energy: weight, impact: weight, growth: weight, values: weight, lifestyle: weight })
    .nullish(),
});

/** What one statement says, by the configured speaker, checked: also what counts only once it is confirmed. */
export const readStatement = (
  services: DecideServices,
  { text, lens }: Pick<z.infer<typeof evidenceLine>, 'text' | 'lens'>,
): Promise<Evidence[]> => checked(services, [{ lens: lens ?? null, text }]);

export const readEvidence = async (services: DecideServices, line: z.infer<typeof evidenceLine>) => ({
  id: line.id,
  evidence: (await readStatement(services, line)).map(essence),
});

/** The scorecard of a set of answers, without a talk around them. */
export async function scoreAnswers(
  services: DecideServices,
  { id, answers, weights }: z.infer<typeof scoreLine>,
) {
  const found = await checked(services, answers);
  const { leaning, balance, confidence, coverage, lenses, blindSpots } = scorecard(
    found,
    completeWeights(weights ?? {}),
  );
  return {
    id,
    leaning,
    balance,
    confidence,
    coverage,
    lenses: lenses.map((each) => ({
      lens: each.lens,
      balance: each.balance,
      evidence: found.filter((piece) => each.evidence.includes(piece.id)).map(essence),
    })),
    blindSpots,
  };
}

async function checked(
  services: DecideServices,
  answers: { lens: LensId | null; text: string }[],
): Promise<Evidence[]> {
  const stated = answers.map(({ lens: asked, text }, index) => ({
    number: index + 1,
    messageId: String(index + 1),
    text,
    asked,
    noted: [],
    isRead: false,
  }));
  return (await decide(services, stated, [], equalWeights, 'evidence')).found;
}

const essence = ({ quote, lens, sign, leansTo, strength }: Evidence) => ({
  quote,
  lens,
  sign,
  leansTo,
  strength,
});
