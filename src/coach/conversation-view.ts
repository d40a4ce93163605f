import type { Conversation } from '../../db/conversations.ts';
import { listEvidence } from '../../db/evidence.ts';
import { listMessages } from '../../db/messages.ts';
import { asOfToday } from '../../db/review.ts';
import { findScoring } from '../../db/scorings.ts';
import { listSummaries } from '../../db/summaries.ts';
import { findNewestTurn, sumUsage } from '../../db/turns.ts';
import type { Move } from '../../prompts/briefing.ts';
import { scorecard } from '../evidence/scorecard.ts';
import { lensIds } from '../framework/ids.ts';
import { askedLens, current } from './exchanges.ts';
import type { Services } from './services.ts';
import { endLostTurn } from './turn/lost-turn.ts';
import { viewTurn } from './turn/turn-view.ts';

/** Everything there is to see of a talk, so that a page can be left and come back to at any moment. */
export async function viewConversation(
  services: Pick<Services, 'db' | 'now' | 'log'>,
  conversation: Conversation,
) {
  const { db, now } = services;
  const { id } = conversation;
  let [messages, evidence, newest, summaries, usage, scoring] = await Promise.all([
    listMessages(db, id),
    listEvidence(db, id),
    findNewestTurn(db, id),
    listSummaries(db, id),
    sumUsage(db, id),
    findScoring(db, id),
  ]);
  if (await endLostTurn(services, newest))
    [messages, newest] = await Promise.all([listMessages(db, id), findNewestTurn(db, id)]);
  const card = scorecard(evidence, conversation.weights);
  // A turn whose message was said anew since is nothing to go on with.
  const hidden = messages.some(({ clientId, superseded }) => superseded && clientId === newest?.id);
  const turn = hidden ? undefined : newest;
  const lastMove = current(messages).findLast(({ role }) => role === 'assistant')?.move ?? null;
  return {
    id,
    title: conversation.title,
    createdAt: conversation.createdAt.toISOString(),
    updatedAt: conversation.updatedAt.toISOString(),
    summaries: summaries.length,
    before: conversation.before,
    after: conversation.after,
    messages: messages.map(
      ({ conversationId: _, clientId: __, move: ___, createdAt, review, ...message }) => ({
        ...message,
        review: review && asOfToday(review),
        createdAt: createdAt.toISOString(),
      }),
    ),
    turn: turn ? viewTurn(turn, now()) : null,
    scoring: scoring && scoring.leaseUntil >= now() ? { startedAt: scoring.startedAt.toISOString() } : null,
    usage,
    evidence,
    scorecard: card,
    agenda: {
      asked: askedLens(lastMove),
      covered: lensIds.filter((lens) => !card.blindSpots.lenses.includes(lens)),
      open: card.blindSpots.lenses,
      quickReplies: quickReplies(lastMove),
      offersSheet: lastMove?.kind === 'offer-sheet',
    },
  };
}

function quickReplies(move: Move | null): string[] {
  switch (move?.kind) {
    case undefined:
    case 'distress':
      return [];
    case 'check':
      return ['Yes', 'No', 'Not sure'];
    case 'answer':
      return ['Not sure', 'Next question'];
    case 'offer-sheet':
      return ['Next question'];
    default:
      return ['Not sure', 'Skip this one'];
  }
}
