import { words } from '../words.ts';

export type TalkAction = 'rename' | 'remove';

/** Rename and delete, from within a talk. */
export function TalkActions({ onAction }: { onAction: (action: TalkAction) => void }) {
  return (
    <>
      <button type="button" class="textual" onClick={() => onAction('rename')}>
        {words.rename}
      </button>
      <button type="button" class="textual" onClick={() => onAction('remove')}>
        {words.remove}
      </button>
    </>
  );
}
