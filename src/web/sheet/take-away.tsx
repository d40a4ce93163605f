import { useLanguage } from '../language/language.ts';
import { download } from '../parts/download.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useTried } from '../parts/use-tried.ts';
import { Link } from '../route/link.tsx';
import { talkPath } from '../route/path.ts';
import { summaryPath } from '../wire/api.ts';
import { words } from '../words.ts';

type Props = { talkId: string; number: number };

/** Everything that can be done with a sheet; none of it is printed. */
export function TakeAway({ talkId, number }: Props) {
  const { busy, failure, attempt } = useTried();
  const path = summaryPath(talkId, number);
  const language = useLanguage();
  const take = (type: string, ending: string, query = '') =>
    attempt(() => download(`${path}${query}`, type, `${words.sheet.file(number)}.${ending}`));
  return (
    <div class="take-away noprint">
      <Link to={talkPath(talkId)}>{words.sheet.back}</Link>
      <div class="buttons">
        <button type="button" class="button" onClick={() => print()}>
          {words.sheet.print}
        </button>
        <button
          type="button"
          class="button plain"
          disabled={busy}
          onClick={() => take('text/markdown', 'md', `?${new URLSearchParams({ language })}`)}
        >
          {words.sheet.markdown}
        </button>
        <button
          type="button"
          class="button plain"
          title={words.sheet.calendarHint}
          disabled={busy}
          onClick={() => take('text/calendar', 'ics')}
        >
          {words.sheet.calendar}
        </button>
        <a class="button plain" href={path} download={`${words.sheet.file(number)}.json`}>
          {words.sheet.json}
        </a>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
