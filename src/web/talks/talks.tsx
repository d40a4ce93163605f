import { useEffect, useState } from 'preact/hooks';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { LoadState } from '../parts/load-state.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTried } from '../parts/use-tried.ts';
import { Link } from '../route/link.tsx';
import { listTalks } from '../wire/api.ts';
import { words } from '../words.ts';
import { eraseLeft, eraseRemoved, useRemoval } from './removal.ts';
import { Removed } from './removed.tsx';
import { TalkRow } from './talk-row.tsx';
import { TalkSearch } from './talk-search.tsx';

/** With more talks than this the list can be searched. */
const long = 6;

/** Every talk of this visitor, newest first. */
export function TalksScreen() {
  const [search, setSearch] = useState('');
  const { loaded, reload, update } = useLoad(`talks ${search}`, async () => {
    await eraseLeft();
    return listTalks(null, search);
  });
  const { busy, failure, attempt } = useTried();
  const removal = useRemoval();
  const [settled, setSettled] = useState('');
  // Whoever leaves the list has made up their mind.
  useEffect(() => () => void eraseRemoved(), []);
  const ready = loaded.state === 'ready';
  const talks = ready ? loaded.thing.conversations.filter(({ id }) => id !== removal?.id) : [];
  const next = ready ? loaded.thing.next : null;
  const more = () =>
    attempt(async () => {
      const page = await listTalks(next, search);
      update((last) => ({ ...page, conversations: [...last.conversations, ...page.conversations] }));
    });
  const settle = (what: string) => {
    setSettled(what);
    reload();
  };
  return (
    <Screen title={words.talks.screen} heading={words.talks.heading}>
      {(search !== '' || next !== null || talks.length > long) && (
        <TalkSearch search={search} onSearch={setSearch} found={ready && !next ? talks.length : null} />
      )}
      {removal && <Removed removal={removal} onSettled={settle} />}
      <p class="unseen" role="status">
        {settled}
      </p>
      <LoadState loaded={loaded} onRetry={reload} />
      {ready && talks.length === 0 && search === '' && <p class="empty">{words.talks.empty}</p>}
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
