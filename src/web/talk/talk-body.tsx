import { useMemo, useRef, useState } from 'preact/hooks';
import { UnitDialog } from '../article/unit-dialog.tsx';
import type { UnitId } from '../framework.ts';
import { PageChip } from '../ladder/page-chip.tsx';
import { Announcer } from '../parts/announcer.tsx';
import { phone, useMedia } from '../parts/use-media.ts';
import { speakerName, useSpeaker } from '../parts/use-speaker.ts';
import type { Conversation, Message } from '../wire/types.ts';
import { words } from '../words.ts';
import { openingId } from './coach-message.tsx';
import { Composer } from './composer.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { PullUpMap, SideMap } from './map.tsx';
import { Messages } from './messages.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { QuickReplies } from './quick-replies.tsx';
import { TalkMap } from './talk-map.tsx';
import { TokenUse } from './token-use.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useChanges } from './use-changes.ts';
import { useDraft } from './use-draft.ts';
import { useExchange } from './use-exchange.ts';
import { isFresh, useFirstFocus } from './use-first-focus.ts';
import { usePointing } from './use-pointing.ts';
import { useSelectedWords } from './use-selected-words.ts';
import { useStayAtEnd } from './use-stay-at-end.ts';
import { useSteady } from './use-steady.ts';
import type { Talk } from './use-talk.ts';
import { markId, quoteId } from './visitor-message.tsx';

/** The two sides of a talk, and what is open over them. */
export function TalkBody({ talk, conversation }: { talk: Talk; conversation: Conversation }) {
  const {
    exchange: heard,
    busy,
    stopping,
    unsent,
    goesByItself,
    takeBack,
    say,
    retry,
    stop,
  } = useExchange(conversation, talk);
  const exchange = useSteady(heard);
  const { draft, latest, setDraft } = useDraft(conversation.id);
  const { region, onScroll, away, toEnd } = useStayAtEnd<HTMLDivElement>(
    `${conversation.messages.length} ${exchange?.reply.length} ${exchange?.phase}`,
  );
  const changes = useChanges(talk, conversation);
  const selected = useSelectedWords(region);
  const field = useRef<HTMLTextAreaElement>(null);
  useFirstFocus(field, conversation);
  const point = usePointing();
  const narrow = useMedia(phone);
  const [mapOpen, setMapOpen] = useState(false);
  const [unit, setUnit] = useState<UnitId | null>(null);
  const [noting, setNoting] = useState<{ message: Message; selected: string } | null>(null);
  const [editing, setEditing] = useState<Message | null>(null);
  const speaking = useSpeaker();
  const speaker = speaking?.name ?? words.speaker.someone;
  const lastReply =
    conversation.messages.findLast(({ role, superseded }) => role === 'assistant' && !superseded)?.text ?? '';
  const stopped = conversation.turn?.state === 'stopped';
  const announcement = useAnnouncement(
    busy,
    exchange,
    speaking === undefined ? null : speakerName(speaker, false),
    lastReply,
    stopped,
  );

  const send = (text: string) => {
    if (busy || unsent) return;
    if (latest.current === text) setDraft('');
    toEnd();
    say(text);
  };
  /** The button is gone with its press: by a key one goes on in the field; a touch would open the phone's keys. */
  const pick = (text: string, byKeyboard: boolean) => {
    send(text);
    if (byKeyboard) field.current?.focus({ preventScroll: true });
  };
  const sayAnew = async (message: Message, text: string) => {
    const kept = latest.current;
    // Between the two requests the new words stand nowhere but here.
    setDraft(text);
    await talk.sayAnew(message.id);
    setDraft(kept);
    toEnd();
    say(text);
  };
  const stoppedTurn = stopped ? conversation.turn?.id : undefined;
  const askAgain = () => {
    const said = conversation.messages.find(({ turnId, role }) => turnId === stoppedTurn && role === 'user');
    if (said?.turnId) say(said.text, said.turnId);
  };
  const takeBackToDraft = () => {
    if (exchange) setDraft([exchange.text, latest.current].filter(Boolean).join('\n\n'));
    takeBack();
    field.current?.focus();
  };
  // What a key press does not change is not drawn anew by it: a long talk costs nobody a letter.
  const map = useMemo(
    () => (
      <TalkMap
        changes={changes}
        conversation={conversation}
        writing={busy}
        onShowInTalk={(id) => {
          setMapOpen(false);
          point(markId(id));
        }}
      />
    ),
    [conversation, changes.undo, busy, words],
  );
  const messages = useMemo(
    () => (
      <Messages
        conversation={conversation}
        exchange={exchange}
        speaker={speaker}
        checked={speaking?.role === 'speak'}
        onShowEvidence={(id) => {
          setMapOpen(true);
          point(quoteId(id));
        }}
        onOpenUnit={setUnit}
        selected={selected}
        onNote={(message, quote) => setNoting({ message, selected: quote })}
        onEdit={busy || unsent ? undefined : setEditing}
        onAskAgain={busy ? undefined : askAgain}
        onRetry={retry}
        onTakeBack={unsent ? takeBackToDraft : undefined}
        goesByItself={goesByItself}
      />
    ),
    [conversation, exchange, speaker, selected, busy, unsent, goesByItself, words],
  );
  return (
    <div class="talk">
      <main id="content" class="chat">
        {narrow && (
          <PullUpMap scorecard={conversation.scorecard} open={mapOpen} onOpen={setMapOpen}>
            {map}
          </PullUpMap>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
        <section ref={region} class="log" tabIndex={0} aria-label={words.talk.region} onScroll={onScroll}>
          {messages}
          {narrow && !exchange && conversation.agenda.offersSheet && <PageChip conversation={conversation} />}
          {!exchange && <QuickReplies replies={conversation.agenda.quickReplies} onPick={pick} />}
        </section>
        <div class="compose-area">
          {away && (
            <button type="button" class="chip newest" onClick={toEnd}>
              {words.talk.newest}
            </button>
          )}
          <Composer
            field={field}
            question={isFresh(conversation) ? openingId : undefined}
            draft={draft}
            exchange={exchange}
            busy={busy || unsent}
            unsent={unsent}
            stopping={stopping}
            onDraft={setDraft}
            onSend={send}
            onStop={stop}
          />
        </div>
        <TokenUse usage={conversation.usage} />
        <Announcer text={announcement} />
        <Announcer text={changes.news} />
      </main>
      {!narrow && <SideMap scorecard={conversation.scorecard}>{map}</SideMap>}
      {editing && (
        <EditDialog
          message={editing}
          onSend={(text) => sayAnew(editing, text)}
          onClose={() => setEditing(null)}
        />
      )}
      {noting && <NoteDialog {...noting} onAdd={changes.note} onClose={() => setNoting(null)} />}
      {unit && (
        <UnitDialog
          id={unit}
          onOpen={setUnit}
          onAsk={(question) => {
            setUnit(null);
            setDraft(question);
            requestAnimationFrame(() => field.current?.focus());
          }}
          onClose={() => setUnit(null)}
        />
      )}
    </div>
  );
}
