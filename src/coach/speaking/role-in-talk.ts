import type { Message } from '../../../db/messages.ts';
import { current } from '../exchanges.ts';
import type { Role } from '../role.ts';

/** A model that leads may break the rules so often in one talk; then it speaks, checked. */
const mostBroken = 2;

/** The role for the next turn of a talk: who leads badly in it no longer leads in it. */
export function roleInTalk(role: Role, messages: readonly Message[]): Role {
  if (role !== 'lead') return role;
  const broken = current(messages).filter(({ review }) => review?.how === 'free' && review.faults.length > 0);
  return broken.length >= mostBroken ? 'speak' : 'lead';
}
