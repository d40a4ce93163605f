import { words } from '../words.ts';

type Props = { onRename: () => void; onRemove: () => void };

/** Rename and delete, from within a talk. */
export function TalkActions({ onRename, onRemove }: Props) {
  return (
    <>
      <button type="button" class="textual" onClick={onRename}>
        {words.rename}
      </button>
      <button type="button" class="textual" onClick={onRemove}>
        {words.remove}
      </button>
    </>
  );
}
