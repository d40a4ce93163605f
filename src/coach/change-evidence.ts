import { isUniqueViolation } from '../../db/constraint.ts';
import type { Conversation } from '../../db/conversations.ts';
import { changeEvidence, type EvidenceChange, listEvidence, pointOutEvidence } from '../../db/evidence.ts';
import { listMessages } from '../../db/messages.ts';
import { CoachError } from '../errors.ts';
import type { Evidence, LeansTo, Reading } from '../evidence/evidence.ts';
import { type Scorecard, scorecard } from '../evidence/scorecard.ts';
import type { SignId } from '../framework/ids.ts';
import { checkReading } from './check-reading.ts';
import { isOfTrack } from './is-of-track.ts';
import type { Services } from './services.ts';

export type Reweighed = { evidence: Evidence; scorecard: Scorecard };

/**
 * The visitor's own word on a piece of evidence. Weighed again at once; no model is asked. Who puts a proposed reading
 * right has said how it is meant: it counts as confirmed, as it does where a message turns it.
 */
export async function reviseEvidence(
  { db }: Pick<Services, 'db'>,
  conversation: Conversation,
  id: string,
  change: EvidenceChange,
): Promise<Reweighed> {
  const piece = (await listEvidence(db, conversation.id)).find((candidate) => candidate.id === id);
  if (!piece) throw new CoachError('not_found', 'There is no such evidence.');
  const leansTo = change.leansTo ?? piece.leansTo;
  refuseContradiction(change.sign, leansTo);
  const known = await changeEvidence(db, conversation.id, id, {
    ...(isOfTrack(piece.sign, leansTo) ? {} : { sign: null }),
    ...(piece.status === 'proposed' && isReadOtherwise(piece, change)
      ? { status: 'confirmed' as const }
      : {}),
    ...change,
  }).catch((error: unknown) => {
    if (!isUniqueViolation(error)) throw error;
    throw new CoachError('conflict', 'These words already stand on that lens.', { cause: error });
  });
  if (!known) throw new CoachError('not_found', 'There is no such evidence.');
  return reweigh({ db }, conversation, (piece) => piece.id === id);
}

/** Evidence that the visitor points out in their own message: confirmed from the start, whatever was noted of it before. */
export async function addEvidence(
  { db, now }: Pick<Services, 'db' | 'now'>,
  conversation: Conversation,
  { messageId, ...reading }: Reading & { messageId: string },
): Promise<Reweighed> {
  const message = (await listMessages(db, conversation.id)).find(({ id }) => id === messageId);
  if (message?.role !== 'user') throw new CoachError('not_found', 'There is no such message of yours.');
  refuseContradiction(reading.sign, reading.leansTo);
  const piece = checkReading(reading, message, 'visitor');
  if (!piece)
    throw new CoachError('invalid_request', 'These words do not stand in your message as you wrote them.');
  await pointOutEvidence(db, conversation.id, piece, now());
  return reweigh(
    { db },
    conversation,
    ({ messageId: at, start, end, lens }) =>
      at === messageId && start === piece.start && end === piece.end && lens === piece.lens,
  );
}

const isReadOtherwise = (piece: Evidence, change: EvidenceChange): boolean =>
  (['lens', 'leansTo', 'strength', 'sign'] as const).some(
    (part) => change[part] !== undefined && change[part] !== piece[part],
  );

function refuseContradiction(sign: SignId | null | undefined, leansTo: LeansTo): void {
  if (!isOfTrack(sign, leansTo)) {
    throw new CoachError('invalid_request', 'sign: is a sign of the other track');
  }
}

async function reweigh(
  { db }: Pick<Services, 'db'>,
  conversation: Conversation,
  isMeant: (piece: Evidence) => boolean,
): Promise<Reweighed> {
  const ledger = await listEvidence(db, conversation.id);
  const evidence = ledger.find(isMeant);
  if (!evidence) throw new CoachError('not_found', 'There is no such evidence.');
  return { evidence, scorecard: scorecard(ledger, conversation.weights) };
}
