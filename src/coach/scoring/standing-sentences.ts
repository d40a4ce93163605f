import type { Standing } from '../../../db/standing.ts';
import type { Track } from '../../framework/ids.ts';

/** What is said of where somebody stood, in the words of a language. */
export type StandingWords = {
  before: (place: string) => string;
  after: (place: string) => string;
  figure: (leaning: number) => string;
  middle: string;
  side: Record<Track, string>;
  stayed: string;
  moved: Record<Track, string>;
  asClear: string;
  clearer: (questions: number, of: number) => string;
  lessClear: (questions: number, of: number) => string;
};

const counted = ['none', 'one', 'two', 'three', 'four'];
const outOf = (questions: number, of: number) =>
  `${counted[questions] ?? questions} of ${counted[of] ?? of} questions`;

const english: StandingWords = {
  before: (place) => `Before the talk: ${place}`,
  after: (place) => `After the talk: ${place}`,
  figure: (leaning) => `${leaning} of 10`,
  middle: 'in the middle',
  side: { technical: 'on the side of technical', management: 'on the side of management' },
  stayed: 'Your leaning stayed where it was',
  moved: {
    technical: 'Your leaning moved toward technical',
    management: 'Your leaning moved toward management',
  },
  asClear: 'As clear to you as before',
  clearer: (questions, of) => `Clearer on ${outOf(questions, of)}`,
  lessClear: (questions, of) => `Less clear on ${outOf(questions, of)}`,
};

/**
 * Where the visitor stood by their own account, before and after the talk, and what that changed.
 *
 * @param figures not where it is too early for a leaning: no number stands on that sheet.
 */
export function standingSentences(
  before: Standing | null,
  after: Standing | null,
  figures: boolean,
  words: StandingWords = english,
): string[] {
  const [from, to] = [before?.leaning, after?.leaning];
  const place = (leaning: number): string => {
    if (figures) return words.figure(leaning);
    if (leaning === 5) return words.middle;
    return words.side[leaning < 5 ? 'technical' : 'management'];
  };
  return [
    ...(isSaid(from) ? [words.before(place(from))] : []),
    ...(isSaid(to) ? [words.after(place(to))] : []),
    ...(isSaid(from) && isSaid(to) ? [changeOf(from, to, words)] : []),
    ...(before && after ? clarityOf(before, after, words) : []),
  ];
}

const isSaid = (leaning: Standing['leaning']) => typeof leaning === 'number';

const changeOf = (from: number, to: number, { stayed, moved }: StandingWords): string =>
  from === to ? stayed : moved[to < from ? 'technical' : 'management'];

/** On how many of the four questions it is clearer or less clear; nothing where either was not answered. */
function clarityOf(
  { clarity: before }: Standing,
  { clarity: after }: Standing,
  words: StandingWords,
): string[] {
  if (!before || !after) return [];
  const steps = after.map((answer, at) => answer - (before[at] ?? answer));
  const clearer = steps.filter((step) => step > 0).length;
  const lessClear = steps.filter((step) => step < 0).length;
  if (clearer + lessClear === 0) return [words.asClear];
  return [
    ...(clearer > 0 ? [words.clearer(clearer, steps.length)] : []),
    ...(lessClear > 0 ? [words.lessClear(lessClear, steps.length)] : []),
  ];
}
