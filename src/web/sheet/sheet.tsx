import type { Ref } from 'preact';
import { tracks } from '../../framework/ids.ts';
import { dayOf } from '../parts/dates.ts';
import { TrackName } from '../parts/track-name.tsx';
import type { Standing, Summary } from '../wire/types.ts';
import { words } from '../words.ts';
import { BeforeAfter } from './before-after.tsx';
import { Experiments } from './experiments.tsx';
import { Finding } from './finding.tsx';
import { Foot } from './foot.tsx';
import { GuideWords } from './guide-words.tsx';
import { Never } from './never.tsx';
import { Prepare } from './prepare.tsx';
import { SheetLadder } from './sheet-ladder.tsx';
import { useFit } from './use-fit.ts';
import { WhatWouldChange } from './what-would-change.tsx';

type Props = {
  summary: Summary;
  after: Standing | null;
  heading: { ref: Ref<HTMLHeadingElement>; tabIndex: number };
};

/** The decision sheet: one page of paper, on a screen and on paper. */
export function Sheet({ summary, after, heading }: Props) {
  const { scorecard, bestCase, before, number, createdAt } = summary;
  const { sheet, setting } = useFit(summary);
  return (
    <div class="paper">
      <article ref={sheet} class="sheet" data-density={setting.density}>
        <header class="sheet-head">
          <h1 {...heading}>{words.sheet.heading}</h1>
          <span class="quiet">{words.sheet.which(dayOf(createdAt), number)}</span>
        </header>
        <div class="finding">
          <Finding scorecard={scorecard} />
          <BeforeAfter before={before} after={after} figures={scorecard.leaning !== 'not-enough-evidence'} />
        </div>
        <SheetLadder summary={summary} />
        <div class="two">
          {tracks.map((track) => (
            <section key={track} class={`box ${track}-box`}>
              <h2>
                {words.sheet.bestCase} <TrackName track={track} inSentence />
              </h2>
              <p>
                <GuideWords text={bestCase[track]} longest={setting.longest} />
              </p>
            </section>
          ))}
        </div>
        <div class="two uneven">
          <div class="stack">
            <Never scorecard={scorecard} />
            <WhatWouldChange summary={summary} />
          </div>
          <Prepare prepare={summary.prepare} longest={setting.longest} />
        </div>
        <Experiments experiments={summary.experiments} {...setting} />
        <Foot summary={summary} />
      </article>
    </div>
  );
}
