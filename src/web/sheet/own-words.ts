import { leaningOfStanding } from '../ladder/bead.ts';
import type { Piece } from '../ladder/verdict-words.ts';
import type { Standing } from '../wire/types.ts';
import { words } from '../words.ts';

/** The visitor's own leaning as it went from before to after, where both were said. Without figures where none may stand on the page. */
export function leaningChange(before: Standing, after: Standing, figures: boolean): Piece[] {
  const [from, to] = [before.leaning, after.leaning];
  if (!isSaid(from) || !isSaid(to)) return [];
  if (figures) return [{ text: words.sheet.ownFromTo(from, to) }];
  if (from === to) return [{ text: words.sheet.ownStayed }];
  return [{ text: words.sheet.ownMoved }, { track: from < to ? 'management' : 'technical' }, { text: '.' }];
}

/** On how many of the four questions it is clearer, or less clear; nothing where either was not answered. */
export function clarityChange({ clarity: before }: Standing, { clarity: after }: Standing): string {
  if (!before || !after || before.length !== after.length) return '';
  const steps = after.map((answer, index) => answer - (before[index] ?? answer));
  const [clearer, lessClear] = [steps.filter((step) => step > 0), steps.filter((step) => step < 0)];
  return words.sheet.clarity(clearer.length, lessClear.length, steps.length);
}

/** Where the visitor stands, by their own account. */
export function standingWords(leaning: Standing['leaning'], figures: boolean): string {
  if (!isSaid(leaning)) return words.sheet.notAsked;
  return figures
    ? words.standing.leaningValue(leaning)
    : words.standing.leaningWord[leaningOfStanding(leaning)];
}

/** A slider that nobody moved says nothing. */
export const isSaid = (leaning: Standing['leaning']) => typeof leaning === 'number';
