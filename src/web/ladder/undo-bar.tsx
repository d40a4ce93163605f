import { FailureNotice } from '../parts/failure-notice.tsx';
import { useTried } from '../parts/use-tried.ts';
import type { Undo } from '../talk/undo.ts';
import { words } from '../words.ts';

type Props = { undo: Undo; onUndo: (undo: Undo) => Promise<void> };

/** What was changed last, and the one step back. */
export function UndoBar({ undo, onUndo }: Props) {
  const { failure, attempt } = useTried();
  return (
    <div class="undo">
      <p class="quiet undo-what">{undo.what}</p>
      <button
        type="button"
        class="textual"
        aria-label={words.ladder.undoLabel(undo.what)}
        onClick={() => attempt(() => onUndo(undo))}
      >
        {words.ladder.undo}
      </button>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
