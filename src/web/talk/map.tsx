import type { ComponentChildren } from 'preact';
import { MiniLadder } from '../ladder/mini-ladder.tsx';
import { Dialog } from '../parts/dialog.tsx';
import type { Scorecard } from '../wire/types.ts';
import { words } from '../words.ts';

const coveredIn = ({ lenses }: Scorecard) =>
  lenses.filter(({ leaning }) => leaning !== 'not-enough-evidence').length;

/** The ladder beside the talk. */
export function SideMap({ scorecard, children }: { scorecard: Scorecard; children: ComponentChildren }) {
  return (
    <aside class="map" aria-labelledby="map-heading">
      <div class="map-head">
        <h2 id="map-heading">{words.ladder.heading}</h2>
        <span key={coveredIn(scorecard)} class="quiet">
          {words.ladder.progress(coveredIn(scorecard))}
        </span>
      </div>
      {children}
    </aside>
  );
}

type PullUpProps = {
  scorecard: Scorecard;
  open: boolean;
  onOpen: (open: boolean) => void;
  children: ComponentChildren;
};

/** On a phone: a handle with the ladder in miniature, and the ladder itself as a sheet that is pulled up. */
export function PullUpMap({ scorecard, open, onOpen, children }: PullUpProps) {
  return (
    <>
      <button type="button" class="pull" aria-haspopup="dialog" onClick={() => onOpen(true)}>
        <MiniLadder scorecard={scorecard} />
        <span>
          <b>{words.ladder.heading}</b> · {words.ladder.progress(coveredIn(scorecard))}
        </span>
        <span class="pull-sign" aria-hidden="true" />
      </button>
      {open && (
        <Dialog heading={words.ladder.heading} class="map-sheet" onClose={() => onOpen(false)}>
          {children}
        </Dialog>
      )}
    </>
  );
}
