import { RungEnds } from '../parts/track-name.tsx';
import type { Evidence, EvidenceChange, Scorecard } from '../wire/types.ts';
import { LensRung } from './lens-rung.tsx';

type Props = {
  scorecard: Scorecard;
  evidence: readonly Evidence[];
  onChange: (id: string, change: EvidenceChange) => Promise<void>;
  onShowInTalk: (id: string) => void;
};

/** The decision map: two rails, five rungs, the visitor's own words under each. */
export function Ladder({ scorecard, evidence, onChange, onShowInTalk }: Props) {
  return (
    <>
      <RungEnds />
      <ul class="rails">
        {scorecard.lenses.map((score) => (
          <LensRung
            key={score.lens}
            score={score}
            evidence={evidence.filter(({ lens }) => lens === score.lens)}
            onChange={onChange}
            onShowInTalk={onShowInTalk}
          />
        ))}
      </ul>
    </>
  );
}
