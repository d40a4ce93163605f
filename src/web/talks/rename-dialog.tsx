import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useTried } from '../parts/use-tried.ts';
import { words } from '../words.ts';

type Props = { title: string; onRename: (title: string) => Promise<void>; onClose: () => void };

export function RenameDialog({ title, onRename, onClose }: Props) {
  const [name, setName] = useState(title);
  const { busy, failure, attempt } = useTried();
  const rename = async (event: Event) => {
    event.preventDefault();
    if (await attempt(() => onRename(name.trim()))) onClose();
  };
  return (
    <Dialog heading={words.talk.rename} onClose={onClose}>
      <form class="form" onSubmit={rename}>
        <label class="field">
          <span class="field-name">{words.talk.name}</span>
          <input
            value={name}
            required
            pattern=".*\S.*"
            maxLength={120}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        {failure && <FailureNotice failure={failure} />}
        <div class="buttons">
          <button type="submit" class="button" disabled={busy}>
            {words.save}
          </button>
          <button type="button" class="button plain" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
