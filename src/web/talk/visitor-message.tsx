import { lensName } from '../framework.ts';
import type { Evidence } from '../wire/types.ts';
import { words } from '../words.ts';
import { cutAtEvidence, mannerOf } from './marks.ts';

export const markId = (evidenceId: string) => `mark-${evidenceId}`;
export const quoteId = (evidenceId: string) => `quote-${evidenceId}`;

type Props = {
  text: string;
  evidence: readonly Evidence[];
  onShowEvidence: (id: string) => void;
  /** Only for messages that the server has. */
  onNote?: (() => void) | undefined;
};

/** What the visitor wrote, framed and in serif; words that became evidence lead to their place on the ladder. */
export function VisitorMessage({ text, evidence, onShowEvidence, onNote }: Props) {
  return (
    <li class="msg you">
      <span class="unseen">{words.speaker.you}: </span>
      <p class="said" dir="auto">
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
      {onNote && (
        <button
          type="button"
          class="textual note"
          aria-label={words.talk.noteLabel(text.length > 60 ? `${text.slice(0, 60)}…` : text)}
          onClick={onNote}
        >
          {words.talk.note}
        </button>
      )}
    </li>
  );
}
