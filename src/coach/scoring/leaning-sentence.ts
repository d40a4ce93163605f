import { type Finding, findingOf } from '../../evidence/finding.ts';
import { lensesNeeded, type Scorecard } from '../../evidence/scorecard.ts';
import { unit } from '../../framework/framework.ts';
import { type LensId, lensIds } from '../../framework/ids.ts';
import { capital, listed } from '../../wording.ts';

const numbers = ['none', 'one', 'two', 'three', 'four', 'five'];

/** The result in a sentence or two: how each path fits what was said, never what to do. */
export function leaningSentence(scorecard: Scorecard): string {
  const finding = findingOf(scorecard);
  const coverage = coverageIn(finding);
  switch (finding.kind) {
    case 'not-enough-evidence':
      return finding.missing > 0
        ? `There is not enough evidence yet to say which path fits better. ${coverage}; it takes ${numbers[lensesNeeded]}.`
        : 'There is not enough evidence to say which path fits better: none of the lenses that were heard counts for you.';
    case 'balanced':
      return `On what you said, both paths fit you about equally well. Confidence: ${finding.confidence}. ${coverage}${rest([leftOut(finding.leftOut)])}.`;
    default:
      return `On what you said, the ${finding.kind} path fits you ${finding.degree} better. Confidence: ${finding.confidence}. ${coverage}${rest([leftOut(finding.leftOut), against(finding.against)])}.`;
  }
}

const coverageIn = ({ covered }: Finding) =>
  capital(`${numbers[covered]} of ${numbers[lensIds.length]} lenses ${covered === 1 ? 'was' : 'were'} heard`);

const named = (lenses: readonly LensId[], one: string, more: string) =>
  lenses.length === 0
    ? ''
    : `${listed(lenses.map((lens) => unit(`lens.${lens}`).name))} ${lenses.length === 1 ? one : more}`;
const leftOut = (lenses: readonly LensId[]) =>
  named(lenses, 'is set to count nothing', 'are set to count nothing');
const against = (lenses: readonly LensId[]) => named(lenses, 'pulls the other way', 'pull the other way');

function rest(clauses: readonly string[]): string {
  const said = clauses.filter((clause) => clause !== '');
  return said.map((clause, at) => (at === said.length - 1 ? `, and ${clause}` : `, ${clause}`)).join('');
}
