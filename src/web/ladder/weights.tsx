import { useState } from 'preact/hooks';
import type { LensId } from '../../framework/ids.ts';
import { lensName } from '../framework.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Segments } from '../parts/segments.tsx';
import { useTried } from '../parts/use-tried.ts';
import type { Weights as Change, Scorecard } from '../wire/types.ts';
import { words } from '../words.ts';

const steps = [
  [0, '0'],
  [1, '1'],
  [2, '2'],
  [3, '3'],
] as const;

type Props = { scorecard: Scorecard; onChange: (weights: Change) => Promise<void> };

/** How much each lens counts, by the visitor's own word. */
export function Weights({ scorecard, onChange }: Props) {
  const { failure, attempt } = useTried();
  // What was chosen shows before the server has weighed it.
  const [chosen, setChosen] = useState<{ lens: LensId; weight: number } | null>(null);
  const choose = async (lens: LensId, weight: number) => {
    setChosen({ lens, weight });
    await attempt(() => onChange({ [lens]: weight }));
    setChosen((last) => (last?.lens === lens && last.weight === weight ? null : last));
  };
  return (
    <details class="weights">
      <summary>{words.ladder.most}</summary>
      <p class="quiet">{words.ladder.mostHint}</p>
      {scorecard.lenses.map(({ lens, weight }) => (
        <Segments
          key={lens}
          class="inline"
          legend={lensName(lens)}
          options={steps}
          value={chosen?.lens === lens ? chosen.weight : weight}
          onChange={(to) => choose(lens, to)}
        />
      ))}
      {failure && <FailureNotice failure={failure} />}
    </details>
  );
}
