import { tracks } from '../../framework/ids.ts';
import { type Kind, sections, type Track, thread, units } from '../framework.ts';
import { TrackName } from '../parts/track-name.tsx';
import { Link } from '../route/link.tsx';
import { words } from '../words.ts';
import { UnitEntry } from './unit-entry.tsx';

type Props = { kind: Kind; onAsk: ((question: string) => void) | undefined };

/** The article's own heading over a column. */
function headingOf(kind: Kind, track: Track): string | null {
  return kind === 'attribute' || kind === 'sign' || kind === 'challenge' ? sections[`${kind}s`][track] : null;
}

/** All items of one kind: one column for each track where the article has two lists. */
export function KindSection({ kind, onAsk }: Props) {
  const shared = kind === 'lens';
  return (
    <section id={kind} aria-labelledby={`${kind}-heading`} class="kind">
      <h2 id={`${kind}-heading`}>{words.article.kinds[kind]}</h2>
      {kind === 'thread' && <p>{thread.shared}</p>}
      {kind === 'challenge' && !onAsk && (
        <p class="quiet">
          <Link to="/">{words.article.noTalk}</Link>
        </p>
      )}
      <div class={shared ? 'one-column' : 'two-columns'}>
        {(shared ? [null] : tracks).map((track) => (
          <div key={track} class={`column ${track ? `${track}-column` : ''}`}>
            {track && (
              <p class="column-name">
                <TrackName track={track} />
                <span class="quiet">{headingOf(kind, track)}</span>
              </p>
            )}
            {units
              .filter((unit) => unit.kind === kind && unit.track === track)
              .map((unit) => (
                <UnitEntry key={unit.id} unit={unit} onAsk={onAsk} />
              ))}
          </div>
        ))}
      </div>
    </section>
  );
}
