import { findUnit, type UnitId } from '../framework.ts';
import { Prose } from '../parts/prose.tsx';
import type { Message } from '../wire/types.ts';
import { words } from '../words.ts';
import { Remarks } from './remarks.tsx';

/** Of the coach's first words in a talk. */
export const openingId = 'opening';

type Props = {
  id?: string | undefined;
  who: string;
  text: string;
  units: readonly UnitId[];
  /** What the checks made of it. */
  review?: Message['review'] | undefined;
  /** While nothing of it may be shown yet: why. */
  waiting?: string | undefined;
  writing?: boolean;
  onOpenUnit: (id: UnitId) => void;
};

/** What the coach says: no frame, and nothing that runs or is fetched; what it rests on stands under it. */
export function CoachMessage({ id, who, text, units, review, waiting, onOpenUnit, writing = false }: Props) {
  return (
    <li id={id} class="msg coach" aria-busy={writing}>
      <span class="who quiet">{who}</span>
      <Prose text={text} growing={writing} />
      {review && review.how !== 'guide' && <Remarks text={text} review={review} />}
      {waiting && <p class="quiet">{waiting}</p>}
      {review?.how === 'guide' && <p class="quiet">{words.speaker.insteadOf[review.instead ?? 'unknown']}</p>}
      {units.length > 0 && !writing && (
        <ul class="chips">
          {units.map((id) => (
            <li key={id}>
              <UnitChip id={id} onOpen={onOpenUnit} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function UnitChip({ id, onOpen }: { id: UnitId; onOpen: (id: UnitId) => void }) {
  const unit = findUnit(id);
  if (!unit) return null;
  return (
    <button type="button" class="chip" aria-haspopup="dialog" onClick={() => onOpen(id)}>
      {words.article.kind[unit.kind]} · {unit.name}
    </button>
  );
}
