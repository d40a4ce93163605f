import { englishName, findUnit, type UnitId, units } from '../framework.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TrackName } from '../parts/track-name.tsx';
import { Link } from '../route/link.tsx';
import { words } from '../words.ts';

type Props = {
  id: UnitId;
  onOpen: (id: UnitId) => void;
  onAsk: (question: string) => void;
  onClose: () => void;
};

/** An item that a reply rests on, opened over the talk, with its neighbours in the article. */
export function UnitDialog({ id, onOpen, onAsk, onClose }: Props) {
  const unit = findUnit(id);
  if (!unit) return null;
  const others = units.filter(({ kind, track, ...other }) => {
    return kind === unit.kind && track === unit.track && other.id !== id;
  });
  return (
    <Dialog heading={unit.name} onClose={onClose}>
      <p class="quiet unit-kind">
        {words.article.kind[unit.kind]}
        {unit.track && (
          <>
            {' · '}
            <TrackName track={unit.track} />
          </>
        )}
      </p>
      <p class="unit-text">{unit.text}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => onAsk(words.article.asking(englishName(unit.id)))}
        >
          {words.article.ask}
        </button>
        <Link to={`/article#${id}`} class="button plain">
          {words.article.whole}
        </Link>
      </div>
      {others.length > 0 && (
        <div class="others">
          <h3>{words.article.others}</h3>
          <ul class="chips">
            {others.map((other) => (
              <li key={other.id}>
                <button type="button" class="chip" onClick={() => onOpen(other.id)}>
                  {other.name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
