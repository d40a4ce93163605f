import { type Reading, ReadingFields } from '../talk/reading-fields.tsx';
import type { Evidence, EvidenceChange } from '../wire/types.ts';

type Props = { evidence: Evidence; busy: boolean; onChange: (change: EvidenceChange) => void };

/** Puts a reading right. Each choice counts at once; the words themselves stay as they were written. */
export function QuoteChange({ evidence, busy, onChange }: Props) {
  const { lens, leansTo, strength } = evidence;
  const change = (to: Reading) => {
    if (to.lens !== lens) onChange({ lens: to.lens });
    else if (to.leansTo !== leansTo) onChange({ leansTo: to.leansTo });
    else if (to.strength !== strength) onChange({ strength: to.strength });
  };
  return (
    <div class="quote-change" aria-busy={busy}>
      <ReadingFields reading={{ lens, leansTo, strength }} onChange={change} />
    </div>
  );
}
