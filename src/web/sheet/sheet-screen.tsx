import { MissingScreen } from '../missing.tsx';
import { Header } from '../parts/header.tsx';
import { LoadState } from '../parts/load-state.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useScreen } from '../route/use-screen.ts';
import { changeTalk, findSummary, findTalk } from '../wire/api.ts';
import { words } from '../words.ts';
import { AfterForm } from './after-form.tsx';
import { Changes } from './changes.tsx';
import { Sheet } from './sheet.tsx';
import { TakeAway } from './take-away.tsx';

const load = async (id: string, number: number) => {
  const [summary, conversation] = await Promise.all([findSummary(id, number), findTalk(id)]);
  return { summary, newest: number === conversation.summaries, now: conversation.after };
};

/** A decision sheet, what can be done with it, and where the visitor stands now. */
export function SheetScreen({ id, number }: { id: string; number: number }) {
  const { loaded, reload, update } = useLoad(`${id} ${number}`, () => load(id, number));
  const heading = useScreen(words.sheet.screen(number));
  if (loaded.state === 'failed' && loaded.failure.code === 'not_found') return <MissingScreen />;
  if (loaded.state !== 'ready') {
    return (
      <>
        <Header />
        <main id="content" class="page">
          <h1 {...heading}>{words.sheet.heading}</h1>
          <LoadState loaded={loaded} onRetry={reload} />
        </main>
      </>
    );
  }
  const { summary, newest, now } = loaded.thing;
  // Only the newest sheet goes on taking in where the visitor stands; an earlier one stays as it was.
  const after = newest ? now : summary.after;
  return (
    <>
      <Header />
      <main id="content" class="sheet-screen">
        <TakeAway talkId={id} number={number} />
        <Sheet summary={summary} after={after} heading={heading} />
        {number > 1 && <Changes talkId={id} number={number} since={number - 1} />}
        {newest ? (
          <AfterForm
            from={after}
            onSave={async (standing) => {
              await changeTalk(id, { after: standing });
              update((last) => ({ ...last, now: standing }));
            }}
          />
        ) : (
          <p class="quiet noprint">{words.sheet.afterNewer}</p>
        )}
      </main>
    </>
  );
}
