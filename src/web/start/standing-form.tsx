import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Segments } from '../parts/segments.tsx';
import type { Standing } from '../wire/types.ts';
import { words } from '../words.ts';
import { Clarity, type ClarityAnswers, completeClarity, isHalfAnswered, noAnswers } from './clarity.tsx';
import { LeaningSlider } from './leaning-slider.tsx';
import type { StandingDraft } from './standing-draft.ts';

const stages = ['early', 'mid', 'senior', 'lead'] as const satisfies readonly Standing['stage'][];

type Props = {
  /** What was said earlier. */
  from?: (Pick<Standing, 'leaning' | 'stage'> & { clarity?: ClarityAnswers | null | undefined }) | null;
  /** The stage is asked once, before the talk. */
  withStage: boolean;
  /** Told of everything that is filled in. */
  onDraft?: (draft: StandingDraft) => void;
  /** With `null` where nothing was said. */
  onSubmit: (standing: Standing | null) => void;
  /** The buttons. */
  children: ComponentChildren;
};

/** Where the visitor stands by their own account: asked in the same way before and after the talk. */
export function StandingForm({ from, withStage, onDraft, onSubmit, children }: Props) {
  const [leaning, setLeaning] = useState(from?.leaning ?? null);
  const [clarity, setClarity] = useState<readonly (number | null)[]>(from?.clarity ?? noAnswers);
  const [stage, setStage] = useState(from?.stage ?? null);
  const [refused, setRefused] = useState(false);
  // With what is shown: a reload right after loses none of it.
  useLayoutEffect(() => onDraft?.({ leaning, clarity, stage }), [leaning, clarity, stage]);
  const submit = (event: Event) => {
    event.preventDefault();
    const half = isHalfAnswered(clarity);
    setRefused(half);
    if (half) return;
    const said = { leaning, clarity: completeClarity(clarity), stage };
    onSubmit(Object.values(said).every((one) => one === null) ? null : said);
  };
  const clear = () => {
    setClarity(noAnswers);
    setRefused(false);
  };
  return (
    <form class="standing" onSubmit={submit}>
      <LeaningSlider value={leaning} onChange={setLeaning} />
      <Clarity answers={clarity} onChange={setClarity} />
      {refused && isHalfAnswered(clarity) && (
        <p class="refused" role="alert">
          {words.standing.incomplete}{' '}
          <button type="button" class="textual" onClick={clear}>
            {words.standing.clear}
          </button>
        </p>
      )}
      {withStage && (
        <Segments
          legend={words.standing.stage}
          options={stages.map((one) => [one, words.standing.stages[one]] as const)}
          value={stage}
          onChange={setStage}
        />
      )}
      {children}
    </form>
  );
}
