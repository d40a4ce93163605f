import type { Message } from '../../../db/messages.ts';
import type { ModelRole } from '../../../db/model-role.ts';
import { current } from '../exchanges.ts';
import { takesOver } from '../takes-over.ts';

/** A model that leads may break the rules so often in one talk; then it speaks, checked. */
const mostBroken = 2;

/**
 * The role for the next turn of a talk. Who leads badly in it no longer leads in it, unless whoever runs this set the role; and where
 * the visitor's words try to steer the model, nobody leads: all of them are in its sight for the rest of the talk.
 */
export function roleInTalk(role: ModelRole, messages: readonly Message[], isSet: boolean): ModelRole {
  if (role !== 'lead') return role;
  const shown = current(messages);
  if (shown.some(({ role: by, text }) => by === 'user' && takesOver(text))) return 'speak';
  const broken = shown.filter(({ review }) => review?.how === 'free' && review.faults.length > 0);
  return !isSet && broken.length >= mostBroken ? 'speak' : 'lead';
}
