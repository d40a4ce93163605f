import { useEffect } from 'preact/hooks';
import { tracks } from '../../framework/ids.ts';
import { byline, isUnitId, type Kind, units } from '../framework.ts';
import { dayOf } from '../parts/dates.ts';
import { currentTalk, draftOf, keep } from '../parts/keep.ts';
import { Screen } from '../parts/screen.tsx';
import { TrackName } from '../parts/track-name.tsx';
import { Link } from '../route/link.tsx';
import { navigate } from '../route/navigate.ts';
import { talkPath } from '../route/path.ts';
import { words } from '../words.ts';
import { UnitEntry } from './unit-entry.tsx';

const kinds = ['attribute', 'sign', 'lens', 'challenge', 'thread'] as const satisfies readonly Kind[];

/** The whole framework to look through: both tracks side by side, and each challenge can be asked about. */
export function ArticleScreen() {
  const talk = keep.get(currentTalk);
  const ask = (question: string) => {
    if (!talk) return;
    keep.set(draftOf(talk), question);
    navigate(talkPath(talk));
  };
  useEffect(() => {
    const id = location.hash.slice(1);
    if (isUnitId(id)) document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Screen title={words.article.screen} heading={words.article.heading} class="article">
      <p class="lead">{words.article.sourceText(byline.author, dayOf(byline.date))}</p>
      <nav class="contents" aria-label={words.article.contents}>
        {kinds.map((kind) => (
          <a key={kind} href={`#${kind}`}>
            {words.article.kinds[kind]}
          </a>
        ))}
      </nav>
      {kinds.map((kind) => (
        <section key={kind} id={kind} aria-labelledby={`${kind}-heading`} class="kind">
          <h2 id={`${kind}-heading`}>{words.article.kinds[kind]}</h2>
          {kind === 'challenge' && !talk && (
            <p class="quiet">
              <Link to="/">{words.article.noTalk}</Link>
            </p>
          )}
          <div class={kind === 'lens' ? 'one-column' : 'two-columns'}>
            {(kind === 'lens' ? [null] : tracks).map((track) => (
              <div key={track} class={`column ${track ?? ''}`}>
                {track && (
                  <p class="column-name">
                    <TrackName track={track} />
                  </p>
                )}
                {units
                  .filter((unit) => unit.kind === kind && unit.track === track)
                  .map((unit) => (
                    <UnitEntry key={unit.id} unit={unit} onAsk={talk ? ask : undefined} />
                  ))}
              </div>
            ))}
          </div>
        </section>
      ))}
      <section aria-labelledby="source-heading" class="kind source">
        <h2 id="source-heading">{words.article.source}</h2>
        <p>
          <a href={byline.link} rel="noreferrer">
            {words.article.read}
          </a>
          , {byline.author}, {dayOf(byline.date)}
        </p>
        <p class="quiet">{byline.disclaimer}</p>
      </section>
    </Screen>
  );
}
