import { OwnLeaning } from '../ladder/own-leaning.tsx';
import { Sentence } from '../ladder/sentence.tsx';
import { RungEnds } from '../parts/track-name.tsx';
import type { Standing } from '../wire/types.ts';
import { words } from '../words.ts';
import { clarityChange, leaningChange, standingWords } from './own-words.ts';

type OwnProps = { name: string; standing: Standing | null; figures: boolean };

function OwnRung({ name, standing, figures }: OwnProps) {
  return (
    <>
      <span>{name}</span>
      <OwnLeaning leaning={standing?.leaning} />
      <span class="own-value">{standingWords(standing?.leaning, figures)}</span>
    </>
  );
}

type Props = {
  before: Standing | null;
  after: Standing | null;
  /** Not where it is too early for a leaning: no number stands on that page. */
  figures: boolean;
};

/** The visitor's own leaning, before and after the talk, and what that changed. */
export function BeforeAfter({ before, after, figures }: Props) {
  return (
    <div class="before-after">
      <span class="own-heading">{words.sheet.own}</span>
      <RungEnds />
      <OwnRung name={words.sheet.before} standing={before} figures={figures} />
      <OwnRung name={words.sheet.after} standing={after} figures={figures} />
      {before && after && (
        <span class="own-change">
          <Sentence pieces={leaningChange(before, after, figures)} /> {clarityChange(before, after)}
        </span>
      )}
    </div>
  );
}
