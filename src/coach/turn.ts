import type { UIMessageChunk } from 'ai';
import type { Conversation } from '../../db/conversations.ts';
import { listEvidence } from '../../db/evidence.ts';
import { listMessages } from '../../db/messages.ts';
import { endTurn, keepTurn, type Lease, type Turn, type TurnEnd } from '../../db/turns.ts';
import type { UnitId } from '../framework/ids.ts';
import { describeError } from '../log.ts';
import type { Services } from '../services.ts';
import { beginTurn } from './begin-turn.ts';
import { type Failure, failureOf } from './failure.ts';
import { createOutlet, type Outlet } from './outlet.ts';
import { type Spoken, speak } from './speak.ts';

export type TurnServices = Pick<Services, 'db' | 'speaker' | 'limits' | 'now' | 'log'>;

export type TakenTurn = {
  /** What the client reads; it may leave at any time. */
  stream: ReadableStream<UIMessageChunk>;
  /** When the turn has ended and is saved, whether anybody reads or not. Never rejects. */
  ended: Promise<void>;
};

/**
 * One exchange: saves what was said, lets the speaker reply, saves the reply with its evidence and how it ended, and
 * only then tells the client that it is complete.
 *
 * @throws CoachError `turn_in_progress`, `conflict` or `storage_full`, before anything is streamed.
 */
export async function takeTurn(
  services: TurnServices,
  conversation: Conversation,
  said: { id: string; text: string },
): Promise<TakenTurn> {
  const begun = await beginTurn(services, conversation.id, said);
  const { stream, write, close } = createOutlet();
  const work = begun.isNew ? runTurn(services, begun.turn, write) : replay(begun.turn, begun.units, write);
  const ended = work
    .catch((error: unknown) => {
      services.log.error('turn lost', describeError(error));
      const failure = failureOf(error);
      write({ type: 'data-failure', data: failure, transient: true });
      write({ type: 'error', errorText: failure.message });
    })
    .finally(close);
  return { stream, ended };
}

/** A message that was already answered is answered with the same reply. */
async function replay(turn: Turn, units: UnitId[], write: Outlet['write']): Promise<void> {
  write({ type: 'start', messageId: turn.replyId });
  write({ type: 'start-step' });
  write({ type: 'text-start', id: textId });
  write({ type: 'text-delta', id: textId, delta: turn.text });
  finish(units, write);
}

const textId = 'reply';

async function runTurn(services: TurnServices, turn: Turn, write: Outlet['write']): Promise<void> {
  const { db, speaker, limits, now, log } = services;
  const lease: Lease = { conversationId: turn.conversationId, id: turn.id, attempt: turn.attempt };
  write({ type: 'start', messageId: turn.replyId });
  write({ type: 'start-step' });
  write({ type: 'text-start', id: textId });

  const [messages, evidence] = await Promise.all([
    listMessages(db, turn.conversationId),
    listEvidence(db, turn.conversationId),
  ]);
  const message = messages.find(({ clientId }) => clientId === turn.id);
  if (!message) throw new Error('the message of this turn is gone');
  const talk = {
    conversationId: turn.conversationId,
    messages: messages.filter(({ seq }) => seq <= message.seq),
    evidence,
  };

  const abort = new AbortController();
  let text = '';
  const firstToken = setTimeout(
    () => abort.abort(new DOMException('no first token', 'TimeoutError')),
    limits.firstToken,
  );
  const whole = setTimeout(() => abort.abort(new DOMException('turn too long', 'TimeoutError')), limits.turn);
  const saving = setInterval(() => {
    keepTurn(db, lease, text, new Date(now().getTime() + limits.lease)).then(
      (stop) => stop && abort.abort(stopRequested),
      (error: unknown) => log.warn('reply not saved yet', describeError(error)),
    );
  }, limits.saveEvery);
  let spoken: Spoken;
  try {
    spoken = await speak(speaker, talk, message, abort.signal, (delta) => {
      clearTimeout(firstToken);
      text += delta;
      write({ type: 'text-delta', id: textId, delta });
    });
  } finally {
    clearTimeout(firstToken);
    clearTimeout(whole);
    clearInterval(saving);
  }

  const outcome = outcomeOf(spoken);
  if (outcome.failure)
    log.warn('turn failed', { ...describeError(spoken.failure), outcome: outcome.failure.code });
  const { move } = spoken.briefing;
  const units: UnitId[] = move.kind === 'answer' ? move.units : [];
  const saved = await endTurn(db, lease, {
    state: outcome.state,
    error: outcome.failure?.code ?? null,
    reply: { id: turn.replyId, text: spoken.text, move, units, speaker: speaker.name },
    evidence: spoken.noted,
    now: now(),
  });
  if (!saved) throw new Error('the lease was lost');
  if (outcome.state === 'complete') return finish(units, write);
  if (outcome.state === 'stopped') return write({ type: 'abort', reason: 'stopped' });
  if (outcome.failure) {
    write({ type: 'data-failure', data: outcome.failure, transient: true });
    write({ type: 'error', errorText: outcome.failure.message });
  }
}

const stopRequested = new DOMException('the visitor asked to stop', 'AbortError');

function outcomeOf({ failure }: Spoken): { state: TurnEnd['state']; failure: Failure | null } {
  if (failure === null) return { state: 'complete', failure: null };
  if (failure === stopRequested) return { state: 'stopped', failure: null };
  return { state: 'failed', failure: failureOf(failure) };
}

function finish(units: UnitId[], write: Outlet['write']): void {
  write({ type: 'text-end', id: textId });
  if (units.length > 0) write({ type: 'data-units', data: { units } });
  write({ type: 'finish-step' });
  write({ type: 'finish', finishReason: 'stop' });
}
