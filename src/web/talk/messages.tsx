import { useMemo } from 'preact/hooks';
import type { UnitId } from '../framework.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { speakerName } from '../parts/use-speaker.ts';
import type { Conversation, Message } from '../wire/types.ts';
import { words } from '../words.ts';
import { CoachMessage, openingId } from './coach-message.tsx';
import { type Exchange, isInterrupted, isOpen } from './exchange.ts';
import type { SelectedWords } from './use-selected-words.ts';
import { VisitorMessage } from './visitor-message.tsx';

type Props = {
  conversation: Conversation;
  exchange: Exchange | null;
  /** Who will have written the reply that is under way. */
  speaker: string;
  /** Whether each reply is checked before it is shown. */
  checked: boolean;
  onShowEvidence: (id: string) => void;
  onOpenUnit: (id: UnitId) => void;
  /** Words of the visitor's own that are selected. */
  selected: SelectedWords | null;
  onNote: (message: Message, quote: string) => void;
  /** Absent while nothing can be sent. */
  onEdit: ((message: Message) => void) | undefined;
  /** Asks anew for the reply that the visitor stopped. */
  onAskAgain: (() => void) | undefined;
  onRetry: () => void;
  /** Only for a message that the server does not have. */
  onTakeBack: (() => void) | undefined;
  /** Whether that message is sent as soon as the server can be reached. */
  goesByItself: boolean;
};

/** What was said so far: the server's messages, and the turn that is under way. */
export function Messages(props: Props) {
  const {
    conversation,
    exchange,
    speaker,
    checked,
    onShowEvidence,
    onOpenUnit,
    onNote,
    onRetry,
    onTakeBack,
  } = props;
  const messages = conversation.messages.filter(
    (message) =>
      !message.superseded && !(message.role === 'assistant' && exchange && message.turnId === exchange.id),
  );
  const firstReply = messages.find(({ role }) => role === 'assistant');
  const said = exchange && messages.some(({ turnId }) => turnId === exchange.id);
  // Drawn anew only when they are others: not with each word of the reply that is growing under them.
  const settled = useMemo(
    () =>
      messages.map((message) =>
        message.role === 'user' ? (
          <VisitorMessage
            key={message.id}
            id={message.id}
            text={message.text}
            selected={props.selected?.messageId === message.id ? props.selected : null}
            evidence={conversation.evidence.filter(({ messageId }) => messageId === message.id)}
            onShowEvidence={onShowEvidence}
            onNote={(quote) => onNote(message, quote)}
            onEdit={props.onEdit && (() => props.onEdit?.(message))}
          />
        ) : (
          <CoachMessage
            key={message.id}
            id={message === firstReply ? openingId : undefined}
            who={speakerName(message.speaker, message === firstReply)}
            text={message.text}
            review={message.review}
            units={message.units}
            onOpenUnit={onOpenUnit}
          />
        ),
      ),
    [conversation, exchange?.id, props.selected, props.onEdit === undefined, words],
  );
  return (
    <ol class="messages">
      {settled}
      {exchange && !said && (
        <VisitorMessage text={exchange.text} evidence={[]} onShowEvidence={onShowEvidence} />
      )}
      {exchange && (isOpen(exchange) || exchange.reply !== '') && (
        <CoachMessage
          who={speakerName(speaker, !firstReply)}
          text={exchange.reply || (isOpen(exchange) && !checked ? '…' : '')}
          waiting={checked && isOpen(exchange) && exchange.reply === '' ? words.speaker.checking : undefined}
          units={exchange.units}
          writing={isOpen(exchange)}
          onOpenUnit={onOpenUnit}
        />
      )}
      {exchange?.failure && (
        <li class="msg">
          <FailureNotice
            failure={exchange.failure}
            sentence={props.goesByItself ? words.talk.goesByItself : undefined}
            onRetry={onRetry}
            retry={isInterrupted(exchange.failure) ? words.talk.again : words.talk.retry}
          >
            {onTakeBack && (
              <button type="button" class="button plain small" onClick={onTakeBack}>
                {words.talk.takeBack}
              </button>
            )}
          </FailureNotice>
        </li>
      )}
      {!exchange && conversation.turn?.state === 'stopped' && (
        <li class="msg quiet">
          {words.talk.stopped}{' '}
          {props.onAskAgain && (
            <button type="button" class="textual" onClick={props.onAskAgain}>
              {words.talk.retry}
            </button>
          )}
        </li>
      )}
    </ol>
  );
}
