import type { Conversation } from '../../../db/conversations.ts';
import { insertEvidence, listEvidence, settleEvidence } from '../../../db/evidence.ts';
import { listMessages } from '../../../db/messages.ts';
import { endTurn, findTurn, type Lease, type Turn, type TurnEnd } from '../../../db/turns.ts';
import { CoachError } from '../../errors.ts';
import { describeError } from '../../log.ts';
import { exchanges } from '../exchanges.ts';
import { type Failure, failureOf } from '../failure.ts';
import { stopRequested } from '../outcomes.ts';
import { patiently } from '../patiently.ts';
import type { Services } from '../services.ts';
import { asSettled, settle } from '../settle.ts';
import { speak } from '../speaking/speak.ts';
import type { Spoken } from '../speaking/spoken.ts';
import { together } from '../usage.ts';
import { joinText } from './join-text.ts';
import type { Outlet } from './outlet.ts';
import type { Place } from './running-turns.ts';
import { writeFailure, writeFinish, writeStart, writeText } from './turn-parts.ts';
import { watchTurn } from './turn-watch.ts';

export type TurnServices = Pick<
  Services,
  'db' | 'speaker' | 'guide' | 'examiner' | 'budget' | 'limits' | 'now' | 'log' | 'running'
>;

/** Lets the speaker reply to the message of a turn, and saves how it ended before the client is told. */
export async function runTurn(
  services: TurnServices,
  conversation: Conversation,
  turn: Turn,
  place: Place,
  outlet: Pick<Outlet, 'write' | 'hasReader'>,
): Promise<void> {
  const { write } = outlet;
  const lease: Lease = { conversationId: turn.conversationId, id: turn.id, attempt: turn.attempt };
  writeStart(write, turn.replyId);
  let end: End;
  try {
    end = await reply(services, conversation, turn, lease, place, outlet);
  } catch (error) {
    services.log.error('turn broke', describeError(error));
    end = { state: 'failed', failure: failureOf(error), spoken: null };
  }
  await save(services, turn, lease, end);
  if (end.state === 'complete') writeFinish(write, end.spoken?.units ?? []);
  else if (end.state === 'stopped') write({ type: 'abort', reason: 'stopped' });
  else if (end.failure) writeFailure(write, end.failure);
}

/** Ways to end in which nobody failed: the reply was just not waited for. */
const interruptions = new Set<Failure['outcome']>(['left', 'shutdown']);

type End = { state: TurnEnd['state']; failure: Failure | null; spoken: Spoken | null };

async function reply(
  services: TurnServices,
  conversation: Conversation,
  turn: Turn,
  lease: Lease,
  place: Place,
  { write, hasReader }: Pick<Outlet, 'write' | 'hasReader'>,
): Promise<End> {
  const { db, log, limits } = services;
  const [messages, evidence] = await Promise.all([
    listMessages(db, turn.conversationId),
    listEvidence(db, turn.conversationId),
  ]);
  const message = messages.find(({ clientId }) => clientId === turn.id);
  if (!message) throw new Error('the message of this turn is gone');
  const said = messages.filter(({ seq }) => seq <= message.seq);
  const settled = settle(exchanges(said), evidence);
  // Struck at first: so it is again where the message that placed it is said anew.
  if (settled?.placed)
    await insertEvidence(db, turn.conversationId, [{ ...settled.placed, status: 'struck' }], services.now());
  if (settled) await settleEvidence(db, turn.conversationId, settled, message.id);
  const talk = {
    conversationId: turn.conversationId,
    messages: said,
    evidence: [
      ...evidence.map((piece) => asSettled(piece, settled)),
      ...(settled?.placed ? [settled.placed] : []),
    ],
    weights: conversation.weights,
    settled: settled && (settled.leansTo ? ('turned' as const) : settled.status),
  };
  using watch = watchTurn(services, lease, place, hasReader);
  const joined = joinText((text) => writeText(write, text), limits.join);
  const hear = (delta: string) => {
    watch.onText(delta);
    joined.add(delta);
  };
  const spoken = await speak(services, talk, message, watch.signal, hear, watch.onPart);
  joined.flush();
  if (spoken.trouble)
    log.warn('model did not speak', {
      ...describeError(spoken.trouble),
      outcome: failureOf(spoken.trouble).outcome,
    });
  if (spoken.failure === null) return { state: 'complete', failure: null, spoken };
  if (spoken.failure === stopRequested) return { state: 'stopped', failure: null, spoken };
  const failure = failureOf(spoken.failure, spoken.text);
  log.warn('turn failed', { ...describeError(spoken.failure), outcome: failure.outcome });
  return { state: interruptions.has(failure.outcome) ? 'interrupted' : 'failed', failure, spoken };
}

/** @throws where the reply could not be saved, or the talk was deleted or gone on with elsewhere meanwhile. */
async function save(
  { db, speaker, limits, now }: TurnServices,
  turn: Turn,
  lease: Lease,
  { state, failure, spoken }: End,
): Promise<void> {
  const at = now();
  const end: TurnEnd = {
    state,
    error: failure?.code ?? null,
    outcome: failure?.outcome ?? null,
    retryAt: failure?.retryAfter ? new Date(at.getTime() + failure.retryAfter * 1000) : null,
    reply: {
      id: turn.replyId,
      text: spoken?.text ?? '',
      move: spoken?.briefing.move ?? null,
      units: spoken?.units ?? [],
      speaker: spoken?.speaker ?? speaker.name,
      review: spoken?.review ?? null,
    },
    usage: together(turn.usage, spoken?.usage),
    evidence: spoken?.noted ?? [],
    now: at,
  };
  await patiently(limits, async () => {
    if ((await endTurn(db, lease, end)) || (await isEnded(db, lease, end))) return;
    throw new CoachError('conflict', 'This talk was changed elsewhere while the reply was written.');
  });
}

/** A write that seemed to fail may have been made, where only its answer was lost. */
async function isEnded(
  db: TurnServices['db'],
  lease: Lease,
  { state, reply, now }: TurnEnd,
): Promise<boolean> {
  const turn = await findTurn(db, lease.conversationId, lease.id);
  return (
    turn?.attempt === lease.attempt &&
    turn.state === state &&
    turn.replyId === reply.id &&
    turn.endedAt?.getTime() === now.getTime()
  );
}
