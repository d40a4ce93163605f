import { englishName, lenses, type Unit } from '../framework.ts';
import { TrackName } from '../parts/track-name.tsx';
import { words } from '../words.ts';

type Props = { unit: Unit; onAsk?: ((question: string) => void) | undefined };

/** One item of the framework: its name in the article's words, what it means in ours. */
export function UnitEntry({ unit, onAsk }: Props) {
  const lens = lenses.find(({ id }) => id === unit.id);
  return (
    <article class="unit" id={unit.id}>
      {unit.kind !== 'thread' && <h3>{unit.name}</h3>}
      <p>{unit.text}</p>
      {lens && (
        <div class="poles">
          <p>
            <TrackName track="technical" /> {lens.poles.technical}
          </p>
          <p>
            <TrackName track="management" /> {lens.poles.management}
          </p>
        </div>
      )}
      {onAsk && unit.kind === 'challenge' && (
        <button
          type="button"
          class="textual"
          aria-label={`${words.article.ask}: ${unit.name}`}
          onClick={() => onAsk(words.article.asking(englishName(unit.id)))}
        >
          {words.article.ask}
        </button>
      )}
    </article>
  );
}
