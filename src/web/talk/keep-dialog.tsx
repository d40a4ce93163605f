import { useLanguage } from '../language/language.ts';
import { Dialog } from '../parts/dialog.tsx';
import { download } from '../parts/download.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useTried } from '../parts/use-tried.ts';
import { exportPath } from '../wire/api.ts';
import { words } from '../words.ts';

/** The talk as a file, to read or for programs. */
export function KeepDialog({ talkId, onClose }: { talkId: string; onClose: () => void }) {
  const { failure, attempt } = useTried();
  const path = exportPath(talkId);
  const { file } = words.talk;
  const language = useLanguage();
  const take = () =>
    attempt(() => download(`${path}?${new URLSearchParams({ language })}`, 'text/markdown', `${file}.md`));
  return (
    <Dialog heading={words.talk.keep} onClose={onClose}>
      <div class="form">
        <p>{words.talk.keepHint}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={take}>
            {words.talk.keepMarkdown}
          </button>
          <a class="button plain" href={path} download={`${file}.json`}>
            {words.talk.keepJson}
          </a>
        </div>
        {failure && <FailureNotice failure={failure} />}
      </div>
    </Dialog>
  );
}
