import { FailureNotice } from '../parts/failure-notice.tsx';
import { useTried } from '../parts/use-tried.ts';
import type { Evidence, EvidenceChange } from '../wire/types.ts';
import { words } from '../words.ts';

type Props = {
  evidence: readonly Evidence[];
  onChange: (id: string, change: EvidenceChange) => Promise<void>;
};

/** What the visitor struck: folded away, and never lost. */
export function Struck({ evidence, onChange }: Props) {
  const { busy, failure, attempt } = useTried();
  return (
    <details class="struck">
      <summary class="quiet">{words.ladder.struck(evidence.length)}</summary>
      <ul>
        {evidence.map(({ id, quote }) => (
          <li key={id}>
            <s class="said">“{quote}”</s>{' '}
            <button
              type="button"
              class="textual"
              aria-label={words.ladder.undoLabel(quote)}
              disabled={busy}
              onClick={() => attempt(() => onChange(id, { status: 'proposed' }))}
            >
              {words.ladder.undo}
            </button>
          </li>
        ))}
      </ul>
      {failure && <FailureNotice failure={failure} />}
    </details>
  );
}
