import { lensName } from '../framework.ts';
import type { Evidence, EvidenceChange, LensScore } from '../wire/types.ts';
import { words } from '../words.ts';
import { beadAt } from './bead.ts';
import { Quote } from './quote.tsx';
import { Rung } from './rung.tsx';
import { Struck } from './struck.tsx';
import { leansWords } from './verdict-words.ts';

type Props = {
  score: LensScore;
  evidence: readonly Evidence[];
  onChange: (id: string, change: EvidenceChange) => Promise<void>;
  onShowInTalk: (id: string) => void;
};

/** One lens: its name, how it leans in words, the rung, and the words it rests on. */
export function LensRung({ score, evidence, onChange, onShowInTalk }: Props) {
  const { lens, leaning, balance, weight } = score;
  const counting = evidence.filter(({ status }) => status !== 'struck');
  const struck = evidence.filter(({ status }) => status === 'struck');
  return (
    <li class="lens">
      <div class="lens-head">
        <h3>
          {lensName(lens)}
          {weight !== 1 && <span class="weight"> {words.ladder.weight(weight)}</span>}
        </h3>
        {/* New words in a new element: nothing has moved, something was replaced. */}
        <span key={leansWords(score)} class="quiet">
          {leansWords(score)}
        </span>
      </div>
      <Rung leaning={leaning} at={beadAt(leaning, balance)} />
      {counting.length > 0 && (
        <ul class="quotes">
          {counting.map((piece) => (
            <Quote key={piece.id} evidence={piece} onChange={onChange} onShowInTalk={onShowInTalk} />
          ))}
        </ul>
      )}
      {struck.length > 0 && <Struck evidence={struck} onChange={onChange} />}
    </li>
  );
}
