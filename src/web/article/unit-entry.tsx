import type { Unit } from '../framework.ts';
import { words } from '../words.ts';

type Props = { unit: Unit; onAsk?: ((question: string) => void) | undefined };

/** One item of the framework: its name in the article's words, what it means in ours. */
export function UnitEntry({ unit, onAsk }: Props) {
  return (
    <article class="unit" id={unit.id} tabIndex={-1}>
      <h3>{unit.name}</h3>
      <p>{unit.text}</p>
      {onAsk && unit.kind === 'challenge' && (
        <button
          type="button"
          class="textual"
          aria-label={`${words.article.ask}: ${unit.name}`}
          onClick={() => onAsk(words.article.asking(unit.name))}
        >
          {words.article.ask}
        </button>
      )}
    </article>
  );
}
