import type { Message } from '../../../db/messages.ts';
import type { ModelRole } from '../../../db/model-role.ts';
import { current } from '../exchanges.ts';

/** A model that leads may break the rules so often in one talk; then it speaks, checked. */
const mostBroken = 2;

/** The role for the next turn of a talk: who leads badly in it no longer leads in it. */
export function roleInTalk(role: ModelRole, messages: readonly Message[]): ModelRole {
  if (role !== 'lead') return role;
  const broken = current(messages).filter(({ review }) => review?.how === 'free' && review.faults.length > 0);
  return broken.length >= mostBroken ? 'speak' : 'lead';
}
