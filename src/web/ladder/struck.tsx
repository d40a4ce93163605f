import { FailureNotice } from '../parts/failure-notice.tsx';
import { useTried } from '../parts/use-tried.ts';
import type { Evidence, EvidenceChange } from '../wire/types.ts';
import { words } from '../words.ts';

export const struckId = (lens: string | undefined) => `struck-${lens}`;

type Props = {
  evidence: readonly Evidence[];
  onChange: (id: string, change: EvidenceChange) => Promise<void>;
};

/** What the visitor struck: folded away, and never lost. */
export function Struck({ evidence, onChange }: Props) {
  const { failure, attempt } = useTried();
  return (
    <details class="struck">
      <summary class="quiet" id={struckId(evidence[0]?.lens)}>
        {words.ladder.struck(evidence.length)}
      </summary>
      <ul>
        {evidence.map(({ id, quote }) => (
          <li key={id}>
            <s class="said">“{quote}”</s>{' '}
            <button
              type="button"
              class="textual"
              aria-label={words.ladder.undoLabel(quote)}
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
