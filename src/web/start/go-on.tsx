import { dayOf } from '../parts/dates.ts';
import { useLoad } from '../parts/use-load.ts';
import { Link } from '../route/link.tsx';
import { talkPath } from '../route/path.ts';
import { eraseLeft, useRemoval } from '../talks/removal.ts';
import { listTalks } from '../wire/api.ts';
import { words } from '../words.ts';

/** The way back into the newest talk. Says nothing on a first visit, nor when the list cannot be had. */
export function GoOn() {
  const { loaded } = useLoad('newest', async () => {
    await eraseLeft();
    return listTalks(null);
  });
  const removal = useRemoval();
  const newest =
    loaded.state === 'ready' ? loaded.thing.conversations.find(({ id }) => id !== removal?.id) : undefined;
  if (!newest) return null;
  return (
    <p class="go-on">
      <Link to={talkPath(newest.id)} class="button plain">
        {words.start.goOn}
      </Link>
      <span class="quiet">
        {words.talks.title(newest.title)}, {words.talks.last(dayOf(newest.updatedAt))}
      </span>
    </p>
  );
}
