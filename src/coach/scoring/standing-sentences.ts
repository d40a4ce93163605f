import type { Standing } from '../../../db/standing.ts';

/**
 * Where the visitor stood by their own account, before and after the talk, and what that changed.
 *
 * @param figures not where it is too early for a leaning: no number stands on that sheet.
 */
export function standingSentences(
  before: Standing | null,
  after: Standing | null,
  figures: boolean,
): string[] {
  const [from, to] = [before?.leaning, after?.leaning];
  return [
    ...(isSaid(from) ? [`Before the talk: ${leaningWords(from, figures)}`] : []),
    ...(isSaid(to) ? [`After the talk: ${leaningWords(to, figures)}`] : []),
    ...(isSaid(from) && isSaid(to) ? [changeWords(from, to)] : []),
    ...(before && after ? clarityWords(before, after) : []),
  ];
}

const isSaid = (leaning: Standing['leaning']) => typeof leaning === 'number';

function leaningWords(leaning: number, figures: boolean): string {
  if (figures) return `${leaning} of 10`;
  if (leaning === 5) return 'in the middle';
  return `on the side of ${leaning < 5 ? 'technical' : 'management'}`;
}

function changeWords(from: number, to: number): string {
  if (from === to) return 'Your leaning stayed where it was';
  return `Your leaning moved toward ${to < from ? 'technical' : 'management'}`;
}

const counted = ['none', 'one', 'two', 'three', 'four'];

/** On how many of the four questions it is clearer or less clear; nothing where either was not answered. */
function clarityWords({ clarity: before }: Standing, { clarity: after }: Standing): string[] {
  if (!before || !after) return [];
  const steps = after.map((answer, at) => answer - (before[at] ?? answer));
  const clearer = steps.filter((step) => step > 0).length;
  const lessClear = steps.filter((step) => step < 0).length;
  if (clearer + lessClear === 0) return ['As clear to you as before'];
  const of = `of ${counted[steps.length] ?? steps.length} questions`;
  return [
    ...(clearer > 0 ? [`Clearer on ${counted[clearer] ?? clearer} ${of}`] : []),
    ...(lessClear > 0 ? [`Less clear on ${counted[lessClear] ?? lessClear} ${of}`] : []),
  ];
}
