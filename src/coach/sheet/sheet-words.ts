import type { Standing } from '../../../db/standing.ts';
import type { Provenance } from '../../../db/summary-record.ts';
import type { Leaning } from '../../evidence/balance.ts';
import type { LeansTo, Strength } from '../../evidence/evidence.ts';
import type { Scorecard } from '../../evidence/scorecard.ts';
import type { Outcome } from '../../evidence/what-would-change.ts';
import { framework, unit } from '../../framework/framework.ts';
import { lensIds, type Track, type UnitId } from '../../framework/ids.ts';
import { inLine } from '../../framework/in-line.ts';
import { listed } from '../../wording.ts';
import { leaningSentence } from '../scoring/leaning-sentence.ts';
import { standingSentences } from '../scoring/standing-sentences.ts';
import { examSentence } from './exam-sentence.ts';

/** What stands around the words of a decision sheet in the file that is made of it. */
export type SheetWords = {
  heading: string;
  which: (day: string, number: number) => string;
  leaning: (scorecard: Scorecard) => string;
  standing: (before: Standing | null, after: Standing | null, figures: boolean) => string[];
  name: (id: UnitId) => string;
  /** The name of a sign within a line. */
  inLine: (id: UnitId) => string;
  track: Record<Track, string>;
  leansTo: Record<LeansTo, string>;
  lenses: string;
  leans: Record<Leaning | 'torn', string>;
  nothing: string;
  notCounted: string;
  notCountedHint: string;
  bestCase: Record<Track, string>;
  open: string;
  openLens: (lenses: readonly string[]) => string;
  openSide: (lenses: readonly string[], missing: Track) => string;
  /** After the last of them. */
  mayBeSo: string;
  openSigns: (signs: string) => string;
  openNone: string;
  change: string;
  changeTooEarly: string;
  changeNone: string;
  ifWeighed: (
    weights: readonly (readonly [lens: string, to: number, from: number])[],
    outcome: Outcome,
  ) => string;
  withMore: (
    leansTo: Track,
    pieces: readonly (readonly [lens: string, count: number])[],
    strength: Strength,
    outcome: Outcome,
  ) => string;
  prepare: string;
  try: string;
  trial: (trial: Record<'situation' | 'action' | 'watch' | 'tells' | 'lens', string>) => string;
  own: string;
  ownScale: string;
  counts: string;
  readBy: (speaker: string, role: Provenance['role']) => string;
  framework: (version: string) => string;
  exam: (day: string, exam: NonNullable<Provenance['exam']>) => string;
  readTimes: (passes: number, disagreements: number) => string;
  dropped: (quotes: number) => string;
  replaced: string;
  disclaimer: (english: string) => string;
  /** What the guide wrote; what a model or the visitor did comes back as it is. */
  ofGuide: (text: string) => string;
};

const often = ['not at all', 'once', 'twice', 'three times'];
const counting = (to: number, from: number) =>
  to === 0 ? 'did not count' : `counted ${often[to]} instead of ${often[from]}`;
const strengths = { 1: 'a mention', 2: 'a clear piece', 3: 'a strong piece' } as const;
const wouldBe = (outcome: Outcome) =>
  outcome === 'balanced' ? 'it would be balanced' : `it would lean ${outcome}`;
const { author, date, link } = framework.article;

export const english: SheetWords = {
  heading: 'Technical or management?',
  which: (day, number) => `${day} · sheet ${number} of this talk`,
  leaning: leaningSentence,
  standing: standingSentences,
  name: (id) => unit(id).name,
  inLine: (id) => inLine(unit(id).name),
  track: { technical: 'technical', management: 'management' },
  leansTo: { technical: 'technical', management: 'management', both: 'both' },
  lenses: 'Lens by lens',
  leans: {
    technical: 'leans technical',
    management: 'leans management',
    balanced: 'balanced',
    'not-enough-evidence': 'nothing that counts yet',
    torn: 'torn',
  },
  nothing: 'Nothing that counts yet.',
  notCounted: 'Not counted yet',
  notCountedHint: 'Only the model read these so. Each counts once you confirm it on the map.',
  bestCase: { technical: 'The best case for technical', management: 'The best case for management' },
  open: 'Still open',
  openLens: (lenses) =>
    `${lenses.length === lensIds.length ? 'All five lenses' : listed(lenses)}: nothing that counts yet`,
  openSide: (lenses, missing) =>
    `On ${lenses.length === lensIds.length ? 'all five lenses' : listed(lenses)} nothing you said speaks for ${missing}.`,
  mayBeSo: 'That may simply be so.',
  openSigns: (signs) => `Signs that did not come up: ${signs}`,
  openNone: 'Every lens that counts came up, on both sides, and so did every sign.',
  change: 'What would change this',
  changeTooEarly: 'Nothing can be said before three lenses were heard.',
  changeNone: 'No small change would: neither other weights, nor a few new words.',
  ifWeighed: (weights, outcome) =>
    `If ${listed(weights.map(([lens, to, from]) => `${lens} ${counting(to, from)}`))}, ${wouldBe(outcome)}.`,
  withMore: (leansTo, pieces, strength, outcome) =>
    `With something new for ${leansTo} (${listed(pieces.map(([lens, count]) => `${count} on ${lens}`))}; each ${strengths[strength]}), ${wouldBe(outcome)}.`,
  prepare: 'Prepare for',
  try: 'Try in the next 30 days',
  trial: ({ situation, action, watch, tells, lens }) =>
    `**If** ${situation}, **then** ${action}. Watch: ${watch} It tells: ${tells} (${lens})`,
  own: 'Your own leaning',
  ownScale: '0 is all technical, 10 all management.',
  counts: 'From your own words, checked letter by letter; weighed by code, not by a model.',
  readBy: (speaker, role) => {
    if (speaker === 'Guide') return 'Read by the fixed guide, no AI';
    if (role === 'speak') return `Read by the fixed guide, no AI, and put into words by ${speaker}`;
    return role === 'lead' ? `Read by the fixed guide, no AI, and by ${speaker}` : `Read by ${speaker}`;
  },
  framework: (version) => `framework ${version} after ${author}, ${date} (${link}).`,
  exam: examSentence,
  readTimes: (passes, disagreements) =>
    `It was read ${passes} times, the tracks in opposite order; ${disagreements} pieces were not read alike.`,
  dropped: (quotes) => `${quotes} quotes did not stand in your words and were left out.`,
  replaced: 'Some of the words on it are the guide’s.',
  disclaimer: (said) => said,
  ofGuide: (text) => text,
};
