import { useId } from 'preact/hooks';
import { beadOfStanding, leaningOfStanding } from '../ladder/bead.ts';
import { Rung } from '../ladder/rung.tsx';
import { RungEnds } from '../parts/track-name.tsx';
import { words } from '../words.ts';

const steps = Array.from({ length: 11 }, (_, step) => step);

type Props = { value: number; onChange: (value: number) => void };

/** The rung as a slider: a real one lies over the drawing, unseen, and takes every key, press and reader. */
export function LeaningSlider({ value, onChange }: Props) {
  const id = useId();
  return (
    <div class="slider">
      <RungEnds />
      <label class="unseen" for={id}>
        {words.standing.leaning}
      </label>
      <div class="slider-rail">
        <input
          id={id}
          type="range"
          min={0}
          max={10}
          step={1}
          value={value}
          aria-valuetext={words.standing.leaningValue(value)}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
        />
        <Rung leaning={leaningOfStanding(value)} at={beadOfStanding(value)} />
      </div>
      <div class="ticks" aria-hidden="true">
        {steps.map((step) => (
          <span key={step}>{step}</span>
        ))}
      </div>
    </div>
  );
}
