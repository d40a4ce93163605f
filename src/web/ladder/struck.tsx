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
        {evidence.map(({ id, quote, source }) => (
          <li key={id}>
            <s class="said" lang="en">
              “{quote}”
            </s>{' '}
            <button
              type="button"
              class="textual"
              aria-label={words.ladder.takeBackLabel(quote)}
              onClick={() =>
                attempt(() => onChange(id, { status: source === 'visitor' ? 'confirmed' : 'proposed' }))
              }
            >
              {words.ladder.takeBack}
            </button>
          </li>
        ))}
      </ul>
      {failure && <FailureNotice failure={failure} />}
    </details>
  );
}
