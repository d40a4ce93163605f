import { beadOfStanding, leaningOfStanding } from '../ladder/bead.ts';
import { Rung } from '../ladder/rung.tsx';
import { RungEnds } from '../parts/track-name.tsx';
import type { Standing } from '../wire/types.ts';
import { words } from '../words.ts';

function OwnRung({ name, standing }: { name: string; standing: Standing | null }) {
  return (
    <>
      <span>{name}</span>
      {standing ? (
        <Rung leaning={leaningOfStanding(standing.leaning)} at={beadOfStanding(standing.leaning)} />
      ) : (
        <Rung leaning="not-enough-evidence" at={null} />
      )}
      <span class="own-value">
        {standing ? words.standing.leaningValue(standing.leaning) : words.sheet.notAsked}
      </span>
    </>
  );
}

/** The visitor's own leaning, before and after the talk. */
export function BeforeAfter({ before, after }: { before: Standing | null; after: Standing | null }) {
  return (
    <div class="before-after">
      <span class="own-heading">{words.sheet.own}</span>
      <RungEnds />
      <OwnRung name={words.sheet.before} standing={before} />
      <OwnRung name={words.sheet.after} standing={after} />
    </div>
  );
}
