import type { LensScore, Scorecard } from '../evidence/scorecard.ts';
import { lensesNeeded } from '../evidence/scorecard.ts';
import { lensIds } from '../framework/ids.ts';

const numbers = ['none', 'one', 'two', 'three', 'four', 'five'];

/** The result in a sentence or two: how each path fits what was said, never what to do. */
export function leaningSentence({ leaning, balance, confidence, lenses }: Scorecard): string {
  const heard = lenses.filter((lens) => lens.leaning !== 'not-enough-evidence');
  const coverage = `${capital(numbers[heard.length] ?? '')} of ${numbers[lensIds.length]} lenses ${heard.length === 1 ? 'was' : 'were'} talked about`;
  if (leaning === 'not-enough-evidence' || balance === null) {
    return heard.length < lensesNeeded
      ? `There is not enough evidence yet to say which path fits better. ${coverage}; it takes ${numbers[lensesNeeded]}.`
      : 'There is not enough evidence to say which path fits better: none of the lenses that were talked about counts for you.';
  }
  const tail = `Confidence: ${confidence}. ${coverage}${against(leaning, heard)}.`;
  if (leaning === 'balanced') return `On what you said, both paths fit you about equally well. ${tail}`;
  return `On what you said, the ${leaning} path fits you ${degree(balance)} better. ${tail}`;
}

const degree = (balance: number) =>
  Math.abs(balance) < 0.4 ? 'somewhat' : Math.abs(balance) < 0.65 ? 'clearly' : 'much';

function against(leaning: Scorecard['leaning'], heard: LensScore[]): string {
  const opposite = leaning === 'technical' ? 'management' : 'technical';
  const pulling = heard.filter((lens) => lens.leaning === opposite).map(({ lens }) => capital(lens));
  if (leaning === 'balanced' || pulling.length === 0) return '';
  return `, and ${list(pulling)} ${pulling.length === 1 ? 'pulls' : 'pull'} the other way`;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const list = (words: string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
