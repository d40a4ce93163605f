import { useEffect, useRef } from 'preact/hooks';
import { sentenceOf } from '../parts/failure-notice.tsx';
import { words } from '../words.ts';
import { bringBack, eraseRemoved, type Removal } from './removal.ts';

type Props = {
  removal: Removal;
  /** Says what has become of it. */
  onSettled: (what: string) => void;
};

/** What was deleted last, and the way to bring it back. Takes the focus, since the row that had it is gone. */
export function Removed({ removal, onSettled }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [removal.id]);
  return (
    <section class="removed" aria-label={words.talks.removing(removal.title)}>
      <p>
        <b>{words.talks.removing(removal.title)}</b>
        <br />
        <span class="quiet">{words.talks.removingHint}</span>
      </p>
      <div class="buttons">
        <button
          ref={undo}
          type="button"
          class="button plain small"
          aria-label={words.talks.bringBackLabel(removal.title)}
          onClick={() => {
            bringBack();
            onSettled(words.talks.broughtBack(removal.title));
          }}
        >
          {words.talks.bringBack}
        </button>
        <button
          type="button"
          class="textual"
          onClick={async () => {
            const failure = await eraseRemoved();
            onSettled(failure ? sentenceOf(failure) : words.talks.erased);
          }}
        >
          {words.talks.eraseNow}
        </button>
      </div>
    </section>
  );
}
