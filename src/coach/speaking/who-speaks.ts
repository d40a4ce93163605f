import type { Message } from '../../../db/messages.ts';
import type { ModelRole } from '../../../db/model-role.ts';
import { hear } from '../../evidence/reader/hear.ts';
import { current } from '../exchanges.ts';
import { ofMessage } from '../of-message.ts';
import { takesOver } from '../takes-over.ts';

/** A model that leads may break the rules so often in one talk; then it speaks, checked. */
const mostBroken = 2;

const steers = ofMessage(takesOver);

/**
 * What the model may do in a turn; where it stands by the guide replies, and nothing is bought.
 *
 * In distress nobody is left to what a model may find to say, and words that are meant for the model do not reach it as the newest. Nor does
 * it lead for the rest of a talk that has such words in its sight, nor where it led badly twice, unless whoever runs this set the role.
 *
 * @param text the newest message.
 * @param messages the talk; where it is not known yet, who of those that are bought would speak is not known either.
 */
export function whoSpeaks(
  role: ModelRole,
  text: string,
  messages: readonly Message[],
  isSet: boolean,
): ModelRole {
  if (hear(text).kind === 'distress' || takesOver(text)) return 'stand-by';
  if (role !== 'lead') return role;
  const shown = current(messages);
  if (shown.some((said) => said.role === 'user' && steers(said))) return 'speak';
  const broken = shown.filter(({ review }) => review?.how === 'free' && review.faults.length > 0);
  return !isSet && broken.length >= mostBroken ? 'speak' : 'lead';
}
