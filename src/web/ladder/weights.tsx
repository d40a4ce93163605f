import { useRef, useState } from 'preact/hooks';
import type { LensId } from '../../framework/ids.ts';
import { lensName } from '../framework.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useTried } from '../parts/use-tried.ts';
import type { Weights as Change, Scorecard } from '../wire/types.ts';
import { words } from '../words.ts';

/** Where the focus goes when a weight was taken back. */
export const weightsId = 'weights';

type Props = { scorecard: Scorecard; onChange: (weights: Change) => Promise<void> };

/** How much each lens counts, by the visitor's own word. */
export function Weights({ scorecard, onChange }: Props) {
  const { failure, attempt } = useTried();
  // What was chosen shows before the server has weighed it.
  const [chosen, setChosen] = useState<Change>({});
  // An arrow key held down chooses faster than the server weighs: one after the other, and the last one stays.
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const weigh = useRef(onChange);
  weigh.current = onChange;
  const choose = (lens: LensId, weight: number) => {
    setChosen((others) => ({ ...others, [lens]: weight }));
    before.current = before.current
      .then(() => attempt(() => weigh.current({ [lens]: weight })))
      .then(() =>
        setChosen(({ [lens]: shown, ...others }) =>
          shown === weight ? others : { ...others, [lens]: shown },
        ),
      );
  };
  return (
    <details class="weights">
      <summary id={weightsId}>{words.ladder.most}</summary>
      <p class="quiet">{words.ladder.mostHint}</p>
      {scorecard.lenses.map(({ lens, weight }) => (
        <Weight key={lens} lens={lens} weight={chosen[lens] ?? weight} onChange={(to) => choose(lens, to)} />
      ))}
      {failure && <FailureNotice failure={failure} />}
    </details>
  );
}

type WeightProps = { lens: LensId; weight: number; onChange: (weight: number) => void };

function Weight({ lens, weight, onChange }: WeightProps) {
  return (
    <label class="weigh">
      <span>{lensName(lens)}</span>
      <input
        type="range"
        min={0}
        max={3}
        step={1}
        value={weight}
        aria-valuetext={`${weight}, ${words.ladder.counts(weight)}`}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output class="quiet" aria-hidden="true">
        {weight}
      </output>
    </label>
  );
}
