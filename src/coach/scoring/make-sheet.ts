import type { Conversation } from '../../../db/conversations.ts';
import { beginScoring, endScoring, findScoring, keepScoring, type Scoring } from '../../../db/scorings.ts';
import { findSummary } from '../../../db/summaries.ts';
import type { SummaryRecord } from '../../../db/summary-record.ts';
import { describeError } from '../../log.ts';
import type { Services } from '../services.ts';
import { type ScoreServices, score } from './score.ts';

export type SheetServices = ScoreServices & Pick<Services, 'running' | 'limits' | 'log'>;

/** Between two looks at whether another's scoring is over, in milliseconds. */
const lookAgain = 300;

/**
 * Makes the decision sheet of a conversation, once however often it is asked for meanwhile: whoever asks while it is
 * being made, here or in another process, waits and gets the same.
 *
 * The place is taken at once, so that an overloaded process says so before anything is sent.
 *
 * @throws CoachError where there is no place left; what it returns rejects as `score` does.
 */
export function makeSheet(services: SheetServices, conversation: Conversation): Promise<SummaryRecord> {
  const place = services.running.take(
    { conversationId: conversation.id, id: 'decision sheet' },
    conversation.visitorId,
  );
  return joinOrMake(services, conversation).finally(() => place[Symbol.dispose]());
}

async function joinOrMake(services: SheetServices, conversation: Conversation): Promise<SummaryRecord> {
  const { db, limits, now } = services;
  for (;;) {
    const startedAt = now();
    const own: Scoring = {
      conversationId: conversation.id,
      holder: crypto.randomUUID(),
      leaseUntil: new Date(startedAt.getTime() + limits.lease),
      startedAt,
    };
    if (await beginScoring(db, own)) return holding(services, own, () => score(services, conversation));
    const other = await whenOver(services, conversation.id);
    const made = await findSummary(db, conversation.id, 'latest');
    // Where the other failed or died, it is made now.
    if (made && new Date(made.createdAt) >= (other?.startedAt ?? startedAt)) return made;
  }
}

/** Keeps the place for as long as the work takes. */
async function holding<Made>(
  { db, limits, now, log }: SheetServices,
  own: Scoring,
  work: () => Promise<Made>,
): Promise<Made> {
  const noted = (error: unknown) => log.warn('the place at a scoring was not kept', describeError(error));
  const keeping = setInterval(
    () => keepScoring(db, own, new Date(now().getTime() + limits.lease)).catch(noted),
    limits.lease / 3,
  );
  try {
    return await work();
  } finally {
    clearInterval(keeping);
    await endScoring(db, own).catch(noted);
  }
}

/** @returns the scoring that was waited for; `null` where it was over already. */
async function whenOver({ db, now }: SheetServices, conversationId: string): Promise<Scoring | null> {
  let last: Scoring | null = null;
  for (;;) {
    const scoring = await findScoring(db, conversationId);
    if (!scoring || scoring.leaseUntil < now()) return scoring ?? last;
    last = scoring;
    await new Promise((resolve) => setTimeout(resolve, lookAgain));
  }
}
