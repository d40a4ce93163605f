import { type Found, findAll, phrasebook } from './phrases.ts';
import type { Target } from './target.ts';
import type { Token } from './tokens.ts';
import { managementWords } from './words/management.ts';
import { neitherWords } from './words/neither.ts';
import {
  comparisons,
  coordinations,
  falseNegations,
  hedges,
  intensifiers,
  inverseComparisons,
  reported,
  restorers,
  stanceNegators,
  targetNegators,
} from './words/polarity.ts';
import { type Stance, stanceWords } from './words/stances.ts';
import { technicalWords } from './words/technical.ts';

/** Which side wins: what stands before it (`over`), or what stands after (`under`). */
export type Comparison = 'over' | 'under';

/** Everything in a clause that bears on what it says, each list in the order said. */
export type Marks = {
  targets: Found<Target>[];
  stances: Found<Stance>[];
  stanceNegations: Found<true>[];
  targetNegations: Found<'negator' | 'restorer'>[];
  comparisons: Found<Comparison>[];
  coordinations: Found<true>[];
  reported: Found<true>[];
  hedges: number;
  intensifiers: number;
};

const plain = (phrases: readonly string[]) => phrasebook<true>([{ value: true, phrases }]);

const allWords = [...technicalWords, ...managementWords];
const targetBook = phrasebook<Target | null>([
  { value: null, phrases: neitherWords },
  ...allWords.filter(({ value }) => value.group !== 'vague'),
]);
const vagueBook = phrasebook<Target>(allWords.filter(({ value }) => value.group === 'vague'));
const stanceBook = phrasebook(stanceWords);
const stanceNegatorBook = phrasebook<true | null>([
  { value: true, phrases: stanceNegators },
  { value: null, phrases: falseNegations },
]);
const targetNegatorBook = phrasebook<'negator' | 'restorer' | null>([
  { value: 'negator', phrases: targetNegators },
  { value: 'restorer', phrases: restorers },
  { value: null, phrases: falseNegations },
]);
const comparisonBook = phrasebook<Comparison>([
  { value: 'over', phrases: comparisons },
  { value: 'under', phrases: inverseComparisons },
]);
const coordinationBook = plain(coordinations);
const reportedBook = plain(reported);
const hedgeBook = plain(hedges);
const intensifierBook = plain(intensifiers);

function only<T, U extends T>(found: readonly Found<T>[], keep: (value: T) => value is U): Found<U>[] {
  return found.flatMap(({ value, from, to }) => (keep(value) ? [{ value, from, to }] : []));
}

const overlaps = (a: Found<unknown>, b: Found<unknown>) => a.from < b.to && b.from < a.to;

export function marksOf(tokens: readonly Token[]): Marks {
  const allTargets = findAll(targetBook, tokens);
  const vague = findAll(vagueBook, tokens).filter(
    (each) => !allTargets.some((other) => overlaps(other, each)),
  );
  const targets = [...only(allTargets, (value) => value !== null), ...vague].sort((a, b) => a.from - b.from);
  const hidden = allTargets.filter(({ value }) => value === null);
  const negators = only(findAll(targetNegatorBook, tokens), (value) => value !== null);
  const stances = findAll(stanceBook, tokens).filter(
    (stance) =>
      !hidden.some((none) => overlaps(none, stance)) &&
      !negators.some((negator) => negator.from < stance.from && stance.from < negator.to),
  );
  const outside = (found: Found<unknown>) =>
    ![...stances, ...targets].some((other) => other.from <= found.from && found.to <= other.to);
  const compared = findAll(comparisonBook, tokens).filter(outside);
  // The "less" of "less than" compares, and denies nothing.
  const denies = (found: Found<unknown>) =>
    outside(found) && !compared.some((other) => other.value === 'under' && overlaps(other, found));
  return {
    targets,
    stances,
    stanceNegations: only(findAll(stanceNegatorBook, tokens), (value) => value !== null).filter(denies),
    targetNegations: negators.filter(denies),
    comparisons: compared,
    coordinations: findAll(coordinationBook, tokens),
    reported: findAll(reportedBook, tokens),
    hedges: findAll(hedgeBook, tokens).length,
    intensifiers: findAll(intensifierBook, tokens).length,
  };
}
