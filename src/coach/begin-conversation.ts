import { createConversation } from '../../db/conversations.ts';
import type { Standing } from '../../db/standing.ts';
import type { Move } from '../../prompts/briefing.ts';
import { opening } from '../../prompts/opening.ts';
import { lensIds } from '../framework/ids.ts';
import type { Services } from './services.ts';

/** Starts a talk with the coach's fixed opening: no model is asked before the visitor has spoken. */
export async function beginConversation(
  { db, speaker, now }: Pick<Services, 'db' | 'speaker' | 'now'>,
  visitorId: string,
  before: Standing | null,
): Promise<string> {
  const id = crypto.randomUUID();
  const at = now();
  const move: Move = { kind: 'open', lens: lensIds[0] };
  const day = at.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  await createConversation(db, {
    id,
    visitorId,
    title: `Talk of ${day}`,
    before,
    opening: { id: crypto.randomUUID(), text: opening(move.lens), move, units: [], speaker: speaker.name },
    now: at,
  });
  return id;
}
