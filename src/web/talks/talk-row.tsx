import { useState } from 'preact/hooks';
import { dayOf } from '../parts/dates.ts';
import { Link } from '../route/link.tsx';
import { sheetPath, talkPath } from '../route/path.ts';
import { changeTalk } from '../wire/api.ts';
import type { ConversationListItem } from '../wire/types.ts';
import { words } from '../words.ts';
import { removeTalk } from './removal.ts';
import { RenameDialog } from './rename-dialog.tsx';

type Props = {
  talk: ConversationListItem;
  onChange: (talk: ConversationListItem) => void;
};

/** One talk of the list: the way into it, to its pages, its name, its end. */
export function TalkRow({ talk, onChange }: Props) {
  const { id, updatedAt, summaries } = talk;
  const title = words.talks.title(talk.title);
  const [renaming, setRenaming] = useState(false);
  const rename = async (name: string) => {
    await changeTalk(id, { title: name });
    onChange({ ...talk, title: name });
  };
  return (
    <li class="talk-row">
      <div>
        <Link to={talkPath(id)} class="talk-link">
          {title}
        </Link>
        <p class="quiet">
          {words.talks.last(dayOf(updatedAt))}
          {Array.from({ length: summaries }, (_, index) => index + 1).map((number) => (
            <span key={number}>
              {' · '}
              <Link to={sheetPath(id, number)}>{words.talks.sheet(number)}</Link>
            </span>
          ))}
        </p>
      </div>
      <div class="row-buttons">
        <button
          type="button"
          class="textual"
          aria-label={words.talks.renameLabel(title)}
          onClick={() => setRenaming(true)}
        >
          {words.rename}
        </button>
        <button
          type="button"
          class="textual"
          aria-label={words.talks.removeLabel(title)}
          onClick={() => removeTalk({ id, title })}
        >
          {words.remove}
        </button>
      </div>
      {renaming && <RenameDialog title={title} onRename={rename} onClose={() => setRenaming(false)} />}
    </li>
  );
}
