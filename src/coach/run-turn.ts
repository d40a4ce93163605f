import type { Conversation } from '../../db/conversations.ts';
import { changeEvidence, listEvidence } from '../../db/evidence.ts';
import { listMessages } from '../../db/messages.ts';
import { endTurn, type Lease, type Turn, type TurnEnd } from '../../db/turns.ts';
import { CoachError } from '../errors.ts';
import type { UnitId } from '../framework/ids.ts';
import { describeError } from '../log.ts';
import { exchanges } from './exchanges.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Outlet } from './outlet.ts';
import type { Services } from './services.ts';
import { settle } from './settle.ts';
import { type Spoken, speak } from './speak.ts';
import { writeFailure, writeFinish, writeStart, writeText } from './turn-parts.ts';
import { stopRequested, watchTurn } from './turn-watch.ts';

export type TurnServices = Pick<Services, 'db' | 'speaker' | 'limits' | 'now' | 'log'>;

/** Lets the speaker reply to the message of a turn, and saves how it ended before the client is told. */
export async function runTurn(
  services: TurnServices,
  conversation: Conversation,
  turn: Turn,
  write: Outlet['write'],
): Promise<void> {
  const lease: Lease = { conversationId: turn.conversationId, id: turn.id, attempt: turn.attempt };
  writeStart(write, turn.replyId);
  let end: End;
  try {
    end = await reply(services, conversation, turn, lease, write);
  } catch (error) {
    services.log.error('turn broke', describeError(error));
    end = { state: 'failed', failure: failureOf(error), spoken: null };
  }
  await save(services, turn, lease, end);
  if (end.state === 'complete') writeFinish(write, unitsOf(end.spoken));
  else if (end.state === 'stopped') write({ type: 'abort', reason: 'stopped' });
  else if (end.failure) writeFailure(write, end.failure);
}

type End = { state: TurnEnd['state']; failure: Failure | null; spoken: Spoken | null };

async function reply(
  services: TurnServices,
  conversation: Conversation,
  turn: Turn,
  lease: Lease,
  write: Outlet['write'],
): Promise<End> {
  const { db, speaker, log } = services;
  const [messages, evidence] = await Promise.all([
    listMessages(db, turn.conversationId),
    listEvidence(db, turn.conversationId),
  ]);
  const message = messages.find(({ clientId }) => clientId === turn.id);
  if (!message) throw new Error('the message of this turn is gone');
  const said = messages.filter(({ seq }) => seq <= message.seq);
  const settled = settle(exchanges(said).at(-1), evidence);
  if (settled) await changeEvidence(db, turn.conversationId, settled.id, { status: settled.status });
  const talk = {
    conversationId: turn.conversationId,
    messages: said,
    evidence: evidence.map((piece) =>
      piece.id === settled?.id ? { ...piece, status: settled.status } : piece,
    ),
    weights: conversation.weights,
    settled: settled?.status ?? null,
  };
  using watch = watchTurn(services, lease);
  const spoken = await speak(speaker, talk, message, watch.signal, (delta) => {
    watch.onText(delta);
    writeText(write, delta);
  });
  if (spoken.failure === null) return { state: 'complete', failure: null, spoken };
  if (spoken.failure === stopRequested) return { state: 'stopped', failure: null, spoken };
  const failure = failureOf(spoken.failure);
  log.warn('turn failed', { ...describeError(spoken.failure), outcome: failure.code });
  return { state: 'failed', failure, spoken };
}

const unitsOf = (spoken: Spoken | null): UnitId[] =>
  spoken?.briefing.move.kind === 'answer' ? spoken.briefing.move.units : [];

/** Milliseconds to wait before each further try: a busy or restarting database is back within them. */
const patience = [100, 500, 2_000];

/** @throws where the reply could not be saved, or the talk was deleted or gone on with elsewhere meanwhile. */
async function save(
  { db, speaker, now }: TurnServices,
  turn: Turn,
  lease: Lease,
  { state, failure, spoken }: End,
): Promise<void> {
  const end: TurnEnd = {
    state,
    error: failure?.code ?? null,
    reply: {
      id: turn.replyId,
      text: spoken?.text ?? '',
      move: spoken?.briefing.move ?? null,
      units: unitsOf(spoken),
      speaker: speaker.name,
    },
    evidence: spoken?.noted ?? [],
    now: now(),
  };
  for (const wait of [...patience, null]) {
    try {
      if (await endTurn(db, lease, end)) return;
      throw new CoachError('conflict', 'This talk was changed elsewhere while the reply was written.');
    } catch (error) {
      if (wait === null || error instanceof CoachError) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
