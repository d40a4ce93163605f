import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useTried } from '../parts/use-tried.ts';
import type { Message } from '../wire/types.ts';
import { words } from '../words.ts';
import { overLength } from './length.ts';

type Props = {
  message: Message;
  /** Settles when the talk has gone back to there and the new words are on their way. */
  onSend: (text: string) => Promise<void>;
  onClose: () => void;
};

/** A message of the visitor's, to be said anew: what stood there and what followed is hidden, and never lost. */
export function EditDialog({ message, onSend, onClose }: Props) {
  const [text, setText] = useState(message.text);
  const { busy, failure, attempt } = useTried();
  const over = overLength(text);
  const send = async (event: Event) => {
    event.preventDefault();
    if (over > 0) return;
    if (await attempt(() => onSend(text))) onClose();
  };
  return (
    <Dialog heading={words.talk.editing} onClose={onClose}>
      <form class="form" onSubmit={send}>
        <label class="field">
          <span class="field-name">{words.talk.label}</span>
          <textarea
            class="said"
            rows={5}
            required
            dir="auto"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <small class="quiet">{over > 0 ? words.talk.tooLong(over) : words.talk.editHint}</small>
        </label>
        {failure && <FailureNotice failure={failure} />}
        <div class="buttons">
          <button type="submit" class="button" disabled={busy || over > 0 || text.trim() === ''}>
            {words.talk.editSend}
          </button>
          <button type="button" class="button plain" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
