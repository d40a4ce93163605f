import { useRef, useState } from 'preact/hooks';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { signName } from '../parts/sign-name.ts';
import { useTried } from '../parts/use-tried.ts';
import { markId, quoteId } from '../talk/visitor-message.tsx';
import type { Evidence, EvidenceChange } from '../wire/types.ts';
import { words } from '../words.ts';
import { isLessSure } from './less-sure.ts';
import { QuoteChange } from './quote-change.tsx';

type Props = {
  evidence: Evidence;
  onChange: (id: string, change: EvidenceChange) => Promise<void>;
  onShowInTalk: (id: string) => void;
};

function reading(evidence: Evidence): string {
  const { sign, strength, status, source } = evidence;
  const name = sign && signName(sign);
  const state =
    source === 'visitor'
      ? words.ladder.own
      : status === 'confirmed'
        ? words.ladder.confirmed
        : words.ladder.asksYou;
  const sureness = isLessSure(evidence) && words.ladder.lessSure;
  return [name, words.strength[strength], sureness, state].filter(Boolean).join(' · ');
}

/** One piece of evidence: the visitor's words, how they are read, and their say in it. */
export function Quote({ evidence, onChange, onShowInTalk }: Props) {
  const { id, quote, leansTo, status } = evidence;
  const [changing, setChanging] = useState(false);
  const { busy, failure, attempt } = useTried();
  const opener = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!changing || event.key !== 'Escape') return;
    // What it stands in, the pulled-up ladder, stays open.
    event.preventDefault();
    event.stopPropagation();
    setChanging(false);
    opener.current?.focus();
  };
  const change = (to: EvidenceChange) => attempt(() => onChange(id, to));
  return (
    <li class="quote" id={quoteId(id)} tabIndex={-1} data-leans={leansTo} onKeyDown={onKeyDown}>
      <div class="quote-words">
        <a
          class="said"
          lang="en"
          href={`#${markId(id)}`}
          onClick={(event) => {
            event.preventDefault();
            onShowInTalk(id);
          }}
        >
          “{quote}”<span class="unseen">{words.ladder.inTalk}</span>
        </a>
        <small class="quiet">{reading(evidence)}</small>
      </div>
      <div class="quote-buttons">
        {status === 'proposed' && (
          <button
            type="button"
            class="icon"
            aria-label={words.ladder.confirm(quote)}
            title={words.ladder.confirmIt}
            onClick={() => change({ status: 'confirmed' })}
          >
            <span aria-hidden="true">✓</span>
          </button>
        )}
        <button
          type="button"
          class="icon"
          aria-label={words.ladder.strike(quote)}
          title={words.ladder.strikeIt}
          onClick={() => change({ status: 'struck' })}
        >
          <span aria-hidden="true">✕</span>
        </button>
        <button
          ref={opener}
          type="button"
          class="icon"
          aria-label={words.ladder.change(quote)}
          title={words.ladder.changeIt}
          aria-expanded={changing}
          onClick={() => setChanging(!changing)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      {failure && <FailureNotice failure={failure} />}
      {changing && <QuoteChange evidence={evidence} busy={busy} onChange={change} />}
    </li>
  );
}
