import { lensName } from '../framework.ts';
import type { Evidence } from '../wire/types.ts';
import { words } from '../words.ts';
import { cutAtEvidence, mannerOf } from './marks.ts';
import type { SelectedWords } from './use-selected-words.ts';

export const markId = (evidenceId: string) => `mark-${evidenceId}`;
export const quoteId = (evidenceId: string) => `quote-${evidenceId}`;

type Props = {
  /** Only for messages that the server has. */
  id?: string;
  text: string;
  evidence: readonly Evidence[];
  onShowEvidence: (id: string) => void;
  /** Words of this message that are selected. */
  selected?: SelectedWords | null;
  /** Only for messages that the server has. With the words to note, or with none for all of it. */
  onNote?: ((quote: string) => void) | undefined;
  /** Only while nothing else is under way. */
  onEdit?: (() => void) | undefined;
};

/** What the visitor wrote, framed and in serif; words that became evidence lead to their place on the ladder. */
export function VisitorMessage({ id, text, evidence, selected, onShowEvidence, onNote, onEdit }: Props) {
  const beginning = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return (
    <li class="msg you" data-message={id}>
      <span class="unseen">{words.speaker.you}: </span>
      <p class="said" dir="auto" lang="en">
        {cutAtEvidence(text, evidence).map((stretch) => {
          const [first] = stretch.evidence;
          if (!first) return stretch.text;
          const begins = stretch.evidence.find(({ start }) => start === stretch.start);
          const lenses = new Set(stretch.evidence.map(({ lens }) => lensName(lens)));
          return (
            <a
              key={stretch.start}
              id={begins && markId(begins.id)}
              class="mark"
              href={`#${quoteId(first.id)}`}
              data-leans={mannerOf(stretch.evidence)}
              onClick={(event) => {
                event.preventDefault();
                onShowEvidence(first.id);
              }}
            >
              {stretch.text}
              <span class="unseen">{words.talk.notedUnder([...lenses].join(', '))}</span>
            </a>
          );
        })}
      </p>
      {onNote && selected && text.includes(selected.quote) && (
        <button
          type="button"
          class="chip note-these"
          style={{ '--top': `${selected.top}px`, '--left': `${Math.max(0, selected.left)}px` }}
          // A press would take the selection away.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onNote(selected.quote)}
        >
          {words.talk.noteThese}
        </button>
      )}
      {(onNote || onEdit) && (
        <p class="note">
          {onEdit && (
            <button
              type="button"
              class="textual"
              aria-label={words.talk.editLabel(beginning)}
              onClick={onEdit}
            >
              {words.talk.edit}
            </button>
          )}
          {onNote && (
            <button
              type="button"
              class="textual"
              aria-label={words.talk.noteLabel(beginning)}
              onClick={() => onNote('')}
            >
              {words.talk.note}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
