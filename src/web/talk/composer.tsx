import type { RefObject } from 'preact';
import { useOnline } from '../parts/use-online.ts';
import { words } from '../words.ts';
import { type Exchange, isOpen } from './exchange.ts';
import { near, overLength } from './length.ts';

type Props = {
  field: RefObject<HTMLTextAreaElement | null>;
  /** The id of the first question, while nothing else was said: read out with the field. */
  question?: string | undefined;
  draft: string;
  exchange: Exchange | null;
  /** Nothing can be sent yet. */
  busy: boolean;
  /** A message above was not sent, and goes first. */
  unsent: boolean;
  /** From the press on Stop until the server's record of it is read. */
  stopping: boolean;
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  onStop: () => void;
};

function stateOf({ draft, exchange, busy, unsent, stopping }: Props): string {
  if (stopping) return words.talk.state.stopping;
  if (isOpen(exchange)) return words.talk.state[exchange.phase];
  if (unsent) return words.talk.state.unsent;
  // All words have come, but the server's record of them has not been read yet: nothing can be sent before that.
  if (busy && draft === '') return words.talk.state.writing;
  return draft === '' ? words.talk.state.saved : words.talk.state.draft;
}

/** Where the visitor writes. Enter sends, except while an input method composes a word with it. */
export function Composer(props: Props) {
  const { field, draft, exchange, busy, onDraft, onSend, onStop } = props;
  const writing = isOpen(exchange);
  const online = useOnline();
  const over = overLength(draft);
  const send = () => {
    if (!busy && over <= 0 && draft.trim() !== '') onSend(draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      class="compose"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="compose-box">
        <textarea
          ref={field}
          class="said"
          rows={1}
          dir="auto"
          enterkeyhint="send"
          aria-label={words.talk.label}
          aria-describedby={props.question}
          placeholder={words.talk.placeholder}
          value={draft}
          onInput={(event) => onDraft(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {writing ? (
          <button
            type="button"
            class="send"
            aria-label={exchange.phase === 'stopping' ? words.talk.stopping : words.talk.stop}
            disabled={exchange.phase === 'stopping'}
            onClick={onStop}
          >
            <span class="stop-square" />
          </button>
        ) : (
          <button
            type="submit"
            class="send"
            aria-label={words.talk.send}
            disabled={busy || over > 0 || draft.trim() === ''}
          >
            <svg viewBox="0 0 18 18" fill="none" aria-hidden="true">
              <path d="M9 15V3M4 8l5-5 5 5" />
            </svg>
          </button>
        )}
      </div>
      <p class="quiet compose-foot">
        <span class={over > 0 ? 'refused' : undefined}>
          {over > 0
            ? words.talk.tooLong(over)
            : over > -near
              ? words.talk.left(-over)
              : online
                ? stateOf(props)
                : words.talk.offline}
        </span>
        <span class="keys">{words.talk.keys}</span>
      </p>
    </form>
  );
}
