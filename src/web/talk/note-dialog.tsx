import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { type Failure, toFailure } from '../wire/failure.ts';
import type { Message, NewEvidence } from '../wire/types.ts';
import { words } from '../words.ts';
import { isWhole, type ReadingDraft, ReadingFields } from './reading-fields.tsx';

type Props = {
  message: Message;
  /** Words of it that were selected. */
  selected: string;
  onAdd: (evidence: NewEvidence) => Promise<void>;
  onClose: () => void;
};

/** The visitor's own evidence: words of one message, cut down to those that count. */
export function NoteDialog({ message, selected, onAdd, onClose }: Props) {
  const [quote, setQuote] = useState(selected || message.text);
  const [reading, setReading] = useState<ReadingDraft>({ lens: null, leansTo: null, strength: 2 });
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    if (!isWhole(reading)) return;
    try {
      await onAdd({ messageId: message.id, quote, ...reading });
      onClose();
    } catch (thrown) {
      setFailure(toFailure(thrown));
    }
  };
  return (
    <Dialog heading={words.note.heading} onClose={onClose}>
      <form class="form" onSubmit={add}>
        <label class="field">
          <span class="field-name">{words.note.quote}</span>
          <textarea
            class="said"
            rows={4}
            required
            dir="auto"
            value={quote}
            onInput={(event) => setQuote(event.currentTarget.value)}
          />
          <small class="quiet">{words.note.hint}</small>
        </label>
        <ReadingFields reading={reading} onChange={setReading} />
        {failure && (
          <FailureNotice
            failure={failure}
            sentence={failure.code === 'invalid_request' ? words.note.notYours : undefined}
          />
        )}
        <div class="buttons">
          <button type="submit" class="button">
            {words.note.add}
          </button>
          <button type="button" class="button plain" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
