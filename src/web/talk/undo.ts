import { type LensId, lensIds } from '../../framework/ids.ts';
import type { Evidence, EvidenceChange, Scorecard, Weights } from '../wire/types.ts';

/** How the visitor's last change is taken back: by saying again what stood before it. */
export type Undo =
  | { of: 'evidence'; id: string; back: EvidenceChange; what: string }
  | { of: 'weights'; back: Weights; what: string };

/** Everything that a change of a piece may have touched, as it was. */
export const asItWas = ({ status, lens, leansTo, strength, sign }: Evidence): Required<EvidenceChange> => ({
  status,
  lens,
  leansTo,
  strength,
  sign,
});

/** The lenses that a change of weights speaks of, with the weights they had. */
export function weightsAsTheyWere({ lenses }: Scorecard, change: Weights): Weights {
  return Object.fromEntries(
    lenses.filter(({ lens }) => change[lens] !== undefined).map(({ lens, weight }) => [lens, weight]),
  );
}

export const lensesIn = (weights: Weights): LensId[] => lensIds.filter((lens) => weights[lens] !== undefined);

/** What a change of a piece is called. */
export const kindOf = (change: EvidenceChange): Evidence['status'] | 'changed' => change.status ?? 'changed';
