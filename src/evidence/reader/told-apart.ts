import type { Weighed } from './gist.ts';
import { wordsOf } from './word-kinds.ts';

/** So plainly about one track is a thing that what it is weighed against can be of the same. */
const plain = 0.5;
/** So likely of neither track is what is chosen that it is no choice of one: "rather sleep than code". */
const elsewhere = 0.7;

/** "I'd rather chew glass": what is named is of neither track, and says only how much the other is disliked. */
export const isElsewhere = ({ topic, tokens }: Weighed): boolean =>
  topic.likely.elsewhere >= elsewhere ||
  (Math.abs(topic.lean) < plain && wordsOf(tokens).some(({ kinds }) => kinds.has('elsewhere')));

const mean = (parts: readonly Weighed[]) =>
  parts.reduce((sum, { topic }) => sum + topic.lean, 0) / parts.length;

/**
 * Two things weighed against each other are told apart by what they do not share: "a broken team over a broken
 * gearbox" is about the team, however technical "broken" sounds.
 */
export function toldApart(parts: readonly Weighed[]): Weighed[] {
  return parts.map((part, at) => {
    if (part.role === 'plain') return beside(afterBut(part, parts[at - 1]), parts[at - 1]);
    const weighed = parts.filter(({ clause, weight }) => clause === part.clause && weight !== 0);
    const chosen = weighed.filter(({ role }) => role === 'chosen');
    const aside = weighed.filter(({ role }) => role === 'aside');
    if (chosen.length === 0 || aside.length === 0) return part;
    const [wanted, left] = [mean(chosen), mean(aside)];
    if (wanted * left > 0 && Math.abs(wanted) >= plain) return part;
    if (chosen.some(isElsewhere)) return part;
    const apart = (wanted - left) / 2;
    const lean = part.role === 'chosen' ? apart : -apart;
    return { ...part, topic: { ...part.topic, lean } };
  });
}

/** "X looks tempting, but it is Y I want": what follows the "but" is the less like X for it. */
function afterBut(part: Weighed, before: Weighed | undefined): Weighed {
  if (part.clause.joint !== 'contrast' || part.stance.kind !== 'drawn') return part;
  if (
    !before ||
    (before.weight < 0 && before.stance.kind !== 'open') ||
    before.topic.lean * part.topic.lean > 0
  )
    return part;
  const apart = (part.topic.lean - before.topic.lean) / 2;
  return Math.abs(apart) > Math.abs(part.topic.lean)
    ? { ...part, topic: { ...part.topic, lean: apart } }
    : part;
}

/** "X leaves me cold, Y lifts me": side by side, what one likes is not what one does not. */
function beside(part: Weighed, before: Weighed | undefined): Weighed {
  const { stance, weight, topic, clause } = part;
  const weak = stance.kind === 'drawn' && weight > 0 && Math.abs(topic.lean) < plain;
  const shunned = before && before.clause.sentence === clause.sentence && before.weight < 0;
  if (!weak || !shunned || !['put-off', 'denied'].includes(before.stance.kind)) return part;
  return { ...part, topic: { ...topic, lean: (topic.lean - before.topic.lean) / 2 } };
}
