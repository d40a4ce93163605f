import { useEffect } from 'preact/hooks';
import { article, isUnitId, type Kind } from '../framework.ts';
import { dayOf } from '../parts/dates.ts';
import { currentTalk, draftOf, keep } from '../parts/keep.ts';
import { Screen } from '../parts/screen.tsx';
import { navigate } from '../route/navigate.ts';
import { talkPath } from '../route/path.ts';
import { words } from '../words.ts';
import { KindSection } from './kind-section.tsx';

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
      <p class="lead">{article.about}</p>
      <p class="quiet">
        {words.article.by(article.author, dayOf(article.date))} {article.nature} {words.article.ownWords}
      </p>
      <nav class="contents" aria-label={words.article.contents}>
        {kinds.map((kind) => (
          <a key={kind} href={`#${kind}`}>
            {words.article.kinds[kind]}
          </a>
        ))}
      </nav>
      {kinds.map((kind) => (
        <KindSection key={kind} kind={kind} onAsk={talk ? ask : undefined} />
      ))}
      <section aria-labelledby="source-heading" class="kind source">
        <h2 id="source-heading">{words.article.source}</h2>
        <p>
          {article.author}, “{article.title}”, {dayOf(article.date)}.{' '}
          <a href={article.link} rel="noreferrer">
            {words.article.read}
          </a>
        </p>
        <p class="quiet">{article.disclaimer}</p>
      </section>
    </Screen>
  );
}
