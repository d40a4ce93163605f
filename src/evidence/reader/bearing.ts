import type { Gist, Weighed } from './gist.ts';
import { tenorOf } from './tenor.ts';

const drawnToIt = 0.3;

/** A tale is quoted by the sentence that bears it: the one with most of what decides in it. */
export function bearing({ parts, track }: Gist): readonly Weighed[] {
  const side = track === 'technical' ? 1 : -1;
  const worth = (part: Weighed) => {
    const { topic, stance } = part;
    const own = tenorOf([part]);
    return (
      topic.lean * side + (own.leansTo === track ? own.likely : 0) + (stance.kind === 'drawn' ? drawnToIt : 0)
    );
  };
  const [best] = parts
    .filter(({ weight }) => weight > 0)
    .map((part) => ({ part, worth: worth(part) }))
    .sort((a, b) => b.worth - a.worth);
  return parts.filter(({ clause, weight, topic, takesBack }) => {
    if (clause === best?.part.clause) return true;
    // "The server died, and I loved fixing it": what is felt about it is said by what takes it back.
    return clause.sentence === best?.part.clause.sentence && (takesBack || weight * topic.lean * side > 0);
  });
}
