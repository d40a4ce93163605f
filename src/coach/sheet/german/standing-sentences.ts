import { type StandingWords, standingSentences } from '../../scoring/standing-sentences.ts';

const counted = ['keiner', 'einer', 'zwei', 'drei', 'vier'];
const outOf = (questions: number, of: number) =>
  `${counted[questions] ?? questions} von ${counted[of] ?? of} Fragen`;

const german: StandingWords = {
  before: (place) => `Vor dem Gespräch: ${place}`,
  after: (place) => `Nach dem Gespräch: ${place}`,
  figure: (leaning) => `${leaning} von 10`,
  middle: 'in der Mitte',
  side: { technical: 'auf der Seite der Technik', management: 'auf der Seite des Managements' },
  stayed: 'Deine Neigung blieb, wo sie war',
  moved: {
    technical: 'Deine Neigung bewegte sich in Richtung Technik',
    management: 'Deine Neigung bewegte sich in Richtung Management',
  },
  asClear: 'So klar wie zuvor',
  clearer: (questions, of) => `Klarer bei ${outOf(questions, of)}`,
  lessClear: (questions, of) => `Weniger klar bei ${outOf(questions, of)}`,
};

/** Where the visitor stood by their own account, before and after the talk, as in English. */
export const standingInGerman: typeof standingSentences = (before, after, figures) =>
  standingSentences(before, after, figures, german);
