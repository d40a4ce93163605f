import { useState } from 'preact/hooks';
import { article } from '../framework.ts';
import { dayOf } from '../parts/dates.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Header } from '../parts/header.tsx';
import { navigate } from '../route/navigate.ts';
import { talkPath } from '../route/path.ts';
import { useScreen } from '../route/use-screen.ts';
import { startTalk } from '../wire/api.ts';
import { type Failure, toFailure } from '../wire/failure.ts';
import type { Standing } from '../wire/types.ts';
import { words } from '../words.ts';
import { GoOn } from './go-on.tsx';
import { Promises } from './promises.tsx';
import { dropStanding, findStanding, keepStanding } from './standing-draft.ts';
import { StandingForm } from './standing-form.tsx';

/** The first screen: what this is, who speaks, and where you stand. */
export function Start() {
  const heading = useScreen(words.start.screen);
  const [draft] = useState(findStanding);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const begin = async (before: Standing | null) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      const { id } = await startTalk(before);
      dropStanding();
      navigate(talkPath(id));
    } catch (thrown) {
      setFailure(toFailure(thrown));
      setBusy(false);
    }
  };
  return (
    <>
      <Header />
      <main id="content" class="start">
        <section class="what">
          <h1 {...heading}>{words.start.heading}</h1>
          <p class="lead">{words.start.lead}</p>
          <Promises />
          {words.talk.spoken && <p class="spoken">{words.talk.spoken}</p>}
          <p class="quiet origin">{words.start.origin(article.author, dayOf(article.date))}</p>
          <GoOn />
        </section>
        <section class="card" aria-labelledby="standing">
          <h2 id="standing">{words.start.form}</h2>
          <p class="quiet">{words.start.formHint}</p>
          <StandingForm withStage from={draft} onDraft={keepStanding} onSubmit={begin}>
            <div class="buttons">
              <button type="submit" class="button" disabled={busy}>
                {busy ? words.start.beginning : words.start.begin}
              </button>
              <button type="button" class="button plain" disabled={busy} onClick={() => begin(null)}>
                {words.start.skip}
              </button>
            </div>
            {failure && <FailureNotice failure={failure} />}
          </StandingForm>
        </section>
      </main>
    </>
  );
}
