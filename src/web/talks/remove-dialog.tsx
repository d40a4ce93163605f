import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { dropTalk } from '../parts/keep.ts';
import { useTried } from '../parts/use-tried.ts';
import { deleteTalk } from '../wire/api.ts';
import { words } from '../words.ts';

type Props = { id: string; title: string; onRemoved: () => void; onClose: () => void };

/** Asks before a talk is erased: it cannot be undone. */
export function RemoveDialog({ id, title, onRemoved, onClose }: Props) {
  const { busy, failure, attempt } = useTried();
  const remove = async () => {
    const removed = await attempt(async () => {
      await deleteTalk(id);
      dropTalk(id);
    });
    if (!removed) return;
    onClose();
    onRemoved();
  };
  return (
    <Dialog heading={words.talk.remove} onClose={onClose}>
      <div class="form">
        <p>
          <b>{title}</b>
        </p>
        <p>{words.talk.removeText}</p>
        {failure && <FailureNotice failure={failure} />}
        <div class="buttons">
          <button type="button" class="button" disabled={busy} onClick={remove}>
            {words.talk.erase}
          </button>
          <button type="button" class="button plain" onClick={onClose}>
            {words.talk.keep}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
