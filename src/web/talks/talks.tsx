import { FailureNotice } from '../parts/failure-notice.tsx';
import { LoadState } from '../parts/load-state.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTried } from '../parts/use-tried.ts';
import { Link } from '../route/link.tsx';
import { listTalks } from '../wire/api.ts';
import { words } from '../words.ts';
import { TalkRow } from './talk-row.tsx';

/** Every talk of this visitor, newest first. */
export function TalksScreen() {
  const { loaded, reload, update } = useLoad('talks', () => listTalks(null));
  const { busy, failure, attempt } = useTried();
  const talks = loaded.state === 'ready' ? loaded.thing.conversations : [];
  const next = loaded.state === 'ready' ? loaded.thing.next : null;
  const more = () =>
    attempt(async () => {
      const page = await listTalks(next);
      update((last) => ({ ...page, conversations: [...last.conversations, ...page.conversations] }));
    });
  return (
    <Screen title={words.talks.screen} heading={words.talks.heading}>
      <LoadState loaded={loaded} onRetry={reload} />
      {loaded.state === 'ready' && talks.length === 0 && <p class="empty">{words.talks.empty}</p>}
      {talks.length > 0 && (
        <ul class="talk-rows">
          {talks.map((talk) => (
            <TalkRow
              key={talk.id}
              talk={talk}
              onChange={(changed) =>
                update((last) => ({
                  ...last,
                  conversations: last.conversations.map((one) => (one.id === changed.id ? changed : one)),
                }))
              }
              onRemoved={() =>
                update((last) => ({
                  ...last,
                  conversations: last.conversations.filter(({ id }) => id !== talk.id),
                }))
              }
            />
          ))}
        </ul>
      )}
      {failure && <FailureNotice failure={failure} />}
      <p class="buttons">
        <Link to="/" class="button">
          {words.talks.begin}
        </Link>
        {next && (
          <button type="button" class="button plain" disabled={busy} onClick={more}>
            {words.talks.more}
          </button>
        )}
      </p>
      <p class="quiet">{words.talks.kept}</p>
    </Screen>
  );
}
