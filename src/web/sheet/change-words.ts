import { lensName } from '../framework.ts';
import type { Piece } from '../ladder/verdict-words.ts';
import type { Change } from '../wire/types.ts';
import { words } from '../words.ts';

/** What would give another result, and which: “If Values counted three times, it would be balanced.” */
export function changeWords(change: Change): Piece[] {
  const { wouldBeBalanced, wouldLean } = words.sheet;
  const outcome: Piece[] =
    change.outcome === 'balanced'
      ? [{ text: `${wouldBeBalanced}.` }]
      : [{ text: wouldLean }, { track: change.outcome }, { text: '.' }];
  if (change.kind === 'weights') {
    const weights = change.weights.map(({ lens, to }) => [lensName(lens), to] as const);
    return [{ text: words.sheet.changeWeights(weights) }, ...outcome];
  }
  const { leansTo, strength, pieces } = change;
  const all = pieces.reduce((sum, { count }) => sum + count, 0);
  const lenses = pieces.map(({ lens, count }) => [lensName(lens), count] as const);
  return [
    { text: words.sheet.changePieces(all, strength) },
    { track: leansTo },
    { text: words.sheet.changeOn(lenses) },
    ...outcome,
  ];
}

/** No more than this for each other result, in the server's order: the smallest first. */
const mostPerOutcome = 2;

export const smallestChanges = (changes: readonly Change[]): Change[] =>
  changes.filter(
    (change, index) =>
      changes.slice(0, index).filter(({ outcome }) => outcome === change.outcome).length < mostPerOutcome,
  );
