import { useEffect, useState } from 'preact/hooks';
import { MissingScreen } from '../missing.tsx';
import { Header } from '../parts/header.tsx';
import { currentTalk, keep } from '../parts/keep.ts';
import { LoadState } from '../parts/load-state.tsx';
import { navigate } from '../route/navigate.ts';
import { useScreen } from '../route/use-screen.ts';
import { removeTalk } from '../talks/removal.ts';
import { RenameDialog } from '../talks/rename-dialog.tsx';
import { words } from '../words.ts';
import { KeepDialog } from './keep-dialog.tsx';
import { TalkActions } from './talk-actions.tsx';
import { TalkBody } from './talk-body.tsx';
import { useTalk } from './use-talk.ts';

/** A talk: what was said on one side, the ladder it builds on the other. */
export function TalkScreen({ id }: { id: string }) {
  const talk = useTalk(id);
  const { loaded, conversation } = talk;
  const title = conversation ? words.talks.title(conversation.title) : words.talk.screen;
  const heading = useScreen(title);
  const [renaming, setRenaming] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const remove = () => {
    removeTalk({ id, title });
    navigate('/talks', { replace: true });
  };
  useEffect(() => {
    if (loaded.state === 'ready') keep.set(currentTalk, id);
  }, [loaded.state, id]);
  if (loaded.state === 'failed' && loaded.failure.code === 'not_found') return <MissingScreen />;
  return (
    <div class="talk-screen">
      <Header
        title={
          <h1 class="talk-title" {...heading}>
            {title}
          </h1>
        }
        actions={
          conversation && (
            <TalkActions
              onKeep={() => setKeeping(true)}
              onRename={() => setRenaming(true)}
              onRemove={remove}
            />
          )
        }
      />
      {conversation ? (
        <TalkBody talk={talk} conversation={conversation} />
      ) : (
        <main id="content" class="page">
          <LoadState loaded={loaded} onRetry={talk.reload} />
        </main>
      )}
      {keeping && <KeepDialog talkId={id} onClose={() => setKeeping(false)} />}
      {renaming && (
        <RenameDialog
          title={title}
          onRename={async (name) => {
            await talk.change({ title: name });
          }}
          onClose={() => setRenaming(false)}
        />
      )}
    </div>
  );
}
