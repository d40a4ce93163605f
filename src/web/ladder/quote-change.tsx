import { useState } from 'preact/hooks';
import { type Reading, ReadingFields } from '../talk/reading-fields.tsx';
import type { Evidence, EvidenceChange } from '../wire/types.ts';

type Props = {
  evidence: Evidence;
  busy: boolean;
  /** Settles when the change counts, or has failed. */
  onChange: (change: EvidenceChange) => Promise<unknown>;
};

/** Puts a reading right. Each choice counts at once; the words themselves stay as they were written. */
export function QuoteChange({ evidence, busy, onChange }: Props) {
  const { lens, leansTo, strength } = evidence;
  // What was chosen shows before the server has weighed it.
  const [chosen, setChosen] = useState<Reading | null>(null);
  const change = async (to: Reading) => {
    if (busy) return;
    setChosen(to);
    if (to.lens !== lens) await onChange({ lens: to.lens });
    else if (to.leansTo !== leansTo) await onChange({ leansTo: to.leansTo });
    else if (to.strength !== strength) await onChange({ strength: to.strength });
    setChosen(null);
  };
  return (
    <div class="quote-change" aria-busy={busy}>
      <ReadingFields reading={chosen ?? { lens, leansTo, strength }} onChange={change} />
    </div>
  );
}
