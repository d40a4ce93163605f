import { useId } from 'preact/hooks';
import { OwnLeaning } from '../ladder/own-leaning.tsx';
import { RungEnds } from '../parts/track-name.tsx';
import { words } from '../words.ts';

const steps = Array.from({ length: 11 }, (_, step) => step);
const middle = 5;

/** `null` until the visitor has said where they stand. */
type Props = { value: number | null; onChange: (value: number | null) => void };

/** The rung as a slider: a real one lies over the drawing, unseen, and takes every key, press and reader. */
export function LeaningSlider({ value, onChange }: Props) {
  const id = useId();
  const said = value === null ? words.standing.leaningOpen : words.standing.leaningValue(value);
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
          value={value ?? middle}
          aria-valuetext={said}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
          // A press on the middle, and the space bar, say that one stands there: the slider itself does not move.
          onClick={(event) => onChange(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            if (event.key !== ' ') return;
            event.preventDefault();
            onChange(Number(event.currentTarget.value));
          }}
        />
        <OwnLeaning leaning={value} />
      </div>
      <div class="ticks" aria-hidden="true">
        {steps.map((step) => (
          <span key={step}>{step}</span>
        ))}
      </div>
      <p class="quiet slider-said">
        <span>{said}</span>
        {value !== null && (
          <button type="button" class="textual" onClick={() => onChange(null)}>
            {words.standing.leaveOpen}
          </button>
        )}
      </p>
    </div>
  );
}
