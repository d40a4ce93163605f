import type { Standing } from '../../../../db/standing.ts';

/** Where the visitor stood by their own account, before and after the talk, as in English. */
export function standingInGerman(
  before: Standing | null,
  after: Standing | null,
  figures: boolean,
): string[] {
  const [from, to] = [before?.leaning ?? null, after?.leaning ?? null];
  return [
    ...(from === null ? [] : [`Vor dem Gespräch: ${place(from, figures)}`]),
    ...(to === null ? [] : [`Nach dem Gespräch: ${place(to, figures)}`]),
    ...(from === null || to === null ? [] : [moved(from, to)]),
    ...clarity(before?.clarity, after?.clarity),
  ];
}

function place(leaning: number, figures: boolean): string {
  if (figures) return `${leaning} von 10`;
  if (leaning === 5) return 'in der Mitte';
  return `auf der Seite ${leaning < 5 ? 'der Technik' : 'des Managements'}`;
}

const moved = (from: number, to: number): string =>
  from === to
    ? 'Deine Neigung blieb, wo sie war'
    : `Deine Neigung bewegte sich in Richtung ${to < from ? 'Technik' : 'Management'}`;

const counted = ['keiner', 'einer', 'zwei', 'drei', 'vier'];

function clarity(before: Standing['clarity'], after: Standing['clarity']): string[] {
  if (!before || !after) return [];
  const steps = after.map((answer, at) => answer - (before[at] ?? answer));
  const clearer = steps.filter((step) => step > 0).length;
  const lessClear = steps.filter((step) => step < 0).length;
  if (clearer + lessClear === 0) return ['So klar wie zuvor'];
  const of = `von ${counted[steps.length] ?? steps.length} Fragen`;
  return [
    ...(clearer > 0 ? [`Klarer bei ${counted[clearer] ?? clearer} ${of}`] : []),
    ...(lessClear > 0 ? [`Weniger klar bei ${counted[lessClear] ?? lessClear} ${of}`] : []),
  ];
}
