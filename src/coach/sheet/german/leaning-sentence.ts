import { findingOf } from '../../../evidence/finding.ts';
import { lensesNeeded, type Scorecard } from '../../../evidence/scorecard.ts';
import { german } from '../../../framework/german.ts';
import { type LensId, lensIds } from '../../../framework/ids.ts';
import { capital, listed } from '../../../wording.ts';

const numbers = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf'];
const degrees = { somewhat: 'etwas', clearly: 'deutlich', much: 'viel' } as const;
const confidences = { low: 'gering', fair: 'mittel', good: 'gut' } as const;
const paths = { technical: 'der technische Weg', management: 'der Weg ins Management' } as const;

/** The result in a sentence or two, as in English: how each path fits what was said, never what to do. */
export function leaningInGerman(scorecard: Scorecard): string {
  const finding = findingOf(scorecard);
  const coverage = capital(
    `${numbers[finding.covered]} von ${numbers[lensIds.length]} Linsen ${finding.covered === 1 ? 'wurde' : 'wurden'} gehört`,
  );
  if (finding.kind === 'not-enough-evidence') {
    return finding.missing > 0
      ? `Es ist noch zu wenig, um zu sagen, welcher Weg besser passt. ${coverage}; es braucht ${numbers[lensesNeeded]}.`
      : 'Es ist zu wenig, um zu sagen, welcher Weg besser passt: Keine der gehörten Linsen zählt für dich.';
  }
  const fits =
    finding.kind === 'balanced'
      ? 'Nach dem, was du gesagt hast, passen beide Wege etwa gleich gut zu dir.'
      : `Nach dem, was du gesagt hast, passt ${paths[finding.kind]} ${degrees[finding.degree]} besser zu dir.`;
  const clauses = [
    coverage,
    named(finding.leftOut, 'zählt auf deinen Wunsch nicht', 'zählen auf deinen Wunsch nicht'),
    finding.kind === 'balanced'
      ? ''
      : named(finding.against, 'zieht in die andere Richtung', 'ziehen in die andere Richtung'),
  ].filter((clause) => clause !== '');
  return `${fits} Sicherheit: ${confidences[finding.confidence]}. ${inGermanList(clauses)}.`;
}

const named = (lenses: readonly LensId[], one: string, more: string) =>
  lenses.length === 0
    ? ''
    : `${inGermanList(lenses.map((lens) => german.units[`lens.${lens}`].name))} ${lenses.length === 1 ? one : more}`;

export const inGermanList = (items: readonly string[]): string => listed(items, 'und');
