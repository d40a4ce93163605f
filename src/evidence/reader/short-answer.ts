import type { Judged } from './polarity.ts';
import type { Stated } from './stated.ts';

const longest = 12;
const telling = new Set(
  'we my they he she has have had was were there when am nobody everyone everybody someone'.split(' '),
);
const opinion = new Set(['think', 'guess', 'would', 'suppose', 'believe']);

/** "Solving problems", "definitely the people side": an answer to the question asked, which needs no stance word. */
export function shortAnswer({ tokens, marks, judged, foreign }: Stated): readonly Judged[] {
  const last = marks.targets.at(-1);
  const denied = marks.stanceNegations.some(({ from }) => from < (marks.targets[0]?.from ?? 0));
  if (foreign || !last || denied || marks.stances.length > 0 || tokens.length > longest) return [];
  const tells = tokens.some(({ word }, at) => {
    if (word === 'i') return !opinion.has(tokens[at + 1]?.word ?? '');
    return telling.has(word) || (at >= last.to && ['is', 'are'].includes(word));
  });
  if (tells) return [];
  return judged.flatMap((each) => (each.pull === 0 ? [{ ...each, pull: 1, force: 2 } as const] : []));
}
