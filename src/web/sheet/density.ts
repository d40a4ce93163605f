import type { Summary } from '../wire/types.ts';
import { chosenQuotes, shortened } from './chosen-quotes.ts';

export type Density = 'airy' | 'normal' | 'dense';

/** How tightly a sheet is set so that it stays on one page of A4: by the characters it holds. */
export function densityOf({
  scorecard,
  evidence,
  bestCase,
  prepare,
  experiments,
  provenance,
}: Summary): Density {
  const quotes = scorecard.lenses.flatMap((lens) =>
    chosenQuotes(evidence.filter(({ id }) => lens.evidence.includes(id))).quotes.map(({ quote }) =>
      shortened(quote),
    ),
  );
  // Two columns stand side by side: the longer one makes the height.
  const cases = 2 * Math.max(bestCase.technical.length, bestCase.management.length);
  const challenges = prepare.reduce((sum, { why }) => sum + why.length + 60, 0);
  const trials = experiments.reduce(
    (sum, { situation, action, watch, tells }) =>
      sum + situation.length + action.length + watch.length + tells.length + 40,
    0,
  );
  const all = quotes.join(' ').length + cases + 1.5 * challenges + trials + (provenance.notice?.length ?? 0);
  if (all < 2300) return 'airy';
  return all < 3050 ? 'normal' : 'dense';
}
