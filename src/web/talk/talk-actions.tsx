import { words } from '../words.ts';

type Props = { onKeep: () => void; onRename: () => void; onRemove: () => void };

/** Keep a copy, rename and delete, from within a talk. */
export function TalkActions({ onKeep, onRename, onRemove }: Props) {
  return (
    <>
      <button type="button" class="textual" aria-haspopup="dialog" onClick={onKeep}>
        {words.talk.keep}
      </button>
      <button type="button" class="textual" onClick={onRename}>
        {words.rename}
      </button>
      <button type="button" class="textual" onClick={onRemove}>
        {words.remove}
      </button>
    </>
  );
}
