import type { Message } from '../../../db/messages.ts';
import type { ModelRole } from '../../../db/model-role.ts';
import type { Instead, Review } from '../../../db/review.ts';
import { hear } from '../../evidence/reader/hear.ts';
import { isTrouble } from '../../evidence/reader/heard.ts';
import { ordersTheModel } from '../../evidence/reader/orders.ts';
import { current } from '../exchanges.ts';
import type { Rule } from '../reply/rule.ts';

/** A model that leads may break the rules so often in one talk; then it speaks, checked. */
const mostBroken = 2;

/** What is held back for these says that a model errs, not that it obeys somebody else. */
const slips: ReadonlySet<string> = new Set<Rule>([
  'length',
  'question',
  'off-question',
  'praise',
  'uncited',
  'repeat',
  'empty',
]);

const isBreach = ({ withheld = [] }: Review) => withheld.some((rule) => !slips.has(rule));

/** What the model may do in a turn; where it stands by the guide replies, nothing is bought, and the page says why. */
export type WhoSpeaks = { role: 'lead' | 'speak' } | { role: 'stand-by'; instead: Instead };

/**
 * In trouble nobody is left to what a model may find to say, and plain orders to the model do not reach it as the newest. It no longer leads in
 * a talk where something had to be held back that nobody may read, nor where it led badly twice, unless whoever runs this set the role.
 *
 * @param text the newest message.
 * @param messages the talk; where it is not known yet, who of those that are bought would speak is not known either.
 */
export function whoSpeaks(
  role: ModelRole,
  text: string,
  messages: readonly Message[],
  isSet: boolean,
): WhoSpeaks {
  if (isTrouble(hear(text))) return { role: 'stand-by', instead: 'distress' };
  if (role === 'stand-by') return { role, instead: 'stood-by' };
  if (ordersTheModel(text)) return { role: 'stand-by', instead: 'orders' };
  return { role: role === 'lead' && mayLead(messages, isSet) ? 'lead' : 'speak' };
}

function mayLead(messages: readonly Message[], isSet: boolean): boolean {
  const reviews = current(messages).flatMap(({ review }) => review ?? []);
  const broken = reviews.filter(({ how, faults }) => how === 'free' && faults.length > 0);
  return !reviews.some(isBreach) && (isSet || broken.length < mostBroken);
}
