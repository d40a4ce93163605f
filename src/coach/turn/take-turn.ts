import type { UIMessageChunk } from 'ai';
import type { Conversation } from '../../../db/conversations.ts';
import { findTurn } from '../../../db/turns.ts';
import { describeError } from '../../log.ts';
import { failureOf } from '../failure.ts';
import { whoSpeaks } from '../speaking/who-speaks.ts';
import { beginTurn } from './begin-turn.ts';
import { createOutlet } from './outlet.ts';
import { runTurn, type TurnServices } from './run-turn.ts';
import { writeFailure, writeFinish, writeStart, writeText } from './turn-parts.ts';

export type TakenTurn = {
  /** What the client reads; it may leave at any time. */
  stream: ReadableStream<UIMessageChunk>;
  /** When the turn has ended and is saved, whether anybody reads or not. Never rejects. */
  ended: Promise<void>;
};

/**
 * One exchange: saves what was said, lets the speaker reply, saves the reply with its evidence and how it ended, and
 * only then tells the client that it is complete. A message that was already answered gets the same reply again.
 *
 * @throws CoachError `turn_in_progress`, `conflict`, `storage_full`, or `model_unavailable` or `rate_limited` where there is no place, before anything is streamed.
 */
export async function takeTurn(
  services: TurnServices,
  conversation: Conversation,
  said: { id: string; text: string },
): Promise<TakenTurn> {
  await refuseWhenSpent(services, conversation.id, said);
  const place = services.running.take(
    { conversationId: conversation.id, id: said.id },
    conversation.visitorId,
  );
  const begun = await beginTurn(services, conversation.id, said).catch((error) => {
    place[Symbol.dispose]();
    throw error;
  });
  const outlet = createOutlet();
  const { stream, write, close } = outlet;
  if (!begun.isNew) {
    writeStart(write, begun.turn.replyId);
    writeText(write, begun.turn.text);
    writeFinish(write, begun.units);
    close();
    place[Symbol.dispose]();
    return { stream, ended: Promise.resolve() };
  }
  const ended = runTurn(services, conversation, begun.turn, place, outlet)
    .catch((error: unknown) => {
      services.log.error('turn not saved', describeError(error));
      writeFailure(write, failureOf(error));
    })
    .finally(() => {
      place[Symbol.dispose]();
      close();
    });
  return { stream, ended };
}

/** Asked before anything is saved. A turn that is known is told again at no cost, and where the guide speaks nothing is bought. */
async function refuseWhenSpent(
  { db, budget, speaker, examiner }: TurnServices,
  conversationId: string,
  { id, text }: { id: string; text: string },
): Promise<void> {
  if (speaker.kind === 'guide' || !(await budget.isSpent())) return;
  if (whoSpeaks(await examiner.roleOf(), text, [], examiner.isSet).role === 'stand-by') return;
  if (await findTurn(db, conversationId, id)) return;
  throw budget.refusal();
}
