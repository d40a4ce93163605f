import type { Instead, Usage } from '../../../db/review.ts';
import type { TurnState } from '../../../db/schema.ts';
import type { LeansTo } from '../../evidence/evidence.ts';
import { framework, unit } from '../../framework/framework.ts';
import type { UnitId } from '../../framework/ids.ts';
import { type RemarkWords, remarkWords } from '../reply/remarks.ts';
import type { SpokenBy } from './spoken-by.ts';

/** What stands around the words of a talk in the file that is kept of it. */
export type ExportWords = {
  dates: (begun: string, kept: string) => string;
  replies: (all: number, counts: readonly string[]) => string;
  count: Record<SpokenBy, (replies: number) => string>;
  who: Record<SpokenBy, (speaker: string) => string>;
  /** How a reply came about, where that is not plain from who spoke. */
  how: (by: SpokenBy, instead: Instead | undefined) => string;
  states: Record<TurnState, string>;
  restsOn: (units: readonly string[]) => string;
  unit: (id: UnitId) => string;
  remarks: RemarkWords;
  noted: string;
  nothingNoted: string;
  leansTo: Record<LeansTo, string>;
  confirmed: string;
  lessSure: string;
  tokens: (usage: Usage) => string;
  tokensHeading: string;
  parts: { shown: string; hidden: string; together: string; sheet: (number: number) => string };
  tokensHint: string;
  origin: string;
};

const { author, date, link, disclaimer } = framework.article;
const many = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

const insteadWords: Readonly<Record<Instead | 'unknown', string>> = {
  'stood-by': 'Spoken by the guide: the model is not to speak here.',
  distress: 'Spoken by the guide: this is not left to a model.',
  orders: 'Spoken by the guide: the message gave orders to the model, so it was not asked.',
  'no-answer': 'Spoken by the guide in this turn: the model gave no whole answer.',
  rules: 'Spoken by the guide in this turn: what the model wrote did not keep to the rules.',
  unknown: 'Spoken by the guide in this turn.',
};

export const english: ExportWords = {
  dates: (begun, kept) => `Begun on ${begun}, kept as a file on ${kept}.`,
  replies: (all, counts) =>
    all === 0
      ? 'Nobody has answered yet.'
      : `${many(all, 'reply', 'replies')} of the coach: ${counts.join(', ')}.`,
  count: {
    visitor: () => '',
    opening: () => '',
    model: (replies) => `${replies} in the model’s words`,
    'model-mended': (replies) => `${replies} in the model’s words, mended`,
    'model-repaired': (replies) => `${replies} in the model’s words, asked for again`,
    guide: (replies) => `${replies} by the guide`,
    'guide-instead': (replies) => `${replies} by the guide in the model’s place`,
  },
  who: {
    visitor: () => 'You',
    opening: () => 'Coach · fixed opening',
    model: (speaker) => `${speaker} · AI model`,
    'model-mended': (speaker) => `${speaker} · AI model`,
    'model-repaired': (speaker) => `${speaker} · AI model`,
    guide: () => 'Guide · fixed, no AI',
    'guide-instead': () => 'Guide · fixed, no AI',
  },
  how: (by, instead) => {
    if (by === 'model-mended')
      return 'Mended: what did not keep to the rules was left out, or the question was added.';
    if (by === 'model-repaired') return 'Asked for again: the first answer did not keep to the rules.';
    return by === 'guide-instead' ? insteadWords[instead ?? 'unknown'] : '';
  },
  states: {
    complete: '',
    running: 'An answer was being written when this file was made.',
    stopped: 'You stopped this answer.',
    interrupted: 'This answer broke off.',
    failed: 'This answer did not come to its end.',
  },
  restsOn: (units) => `From the article: ${units.join(' · ')}`,
  unit: (id) => unit(id).name,
  remarks: remarkWords,
  noted: 'Noted from your words',
  nothingNoted: 'Nothing yet.',
  leansTo: { technical: 'technical', management: 'management', both: 'both alike' },
  confirmed: 'confirmed by you',
  lessSure: 'not counted yet: only the model read it so',
  tokens: ({ calls, input, cached, output, uncounted }) =>
    uncounted && input + output === 0
      ? `${many(calls, 'request', 'requests')} to the model, whose tokens nobody counted`
      : `${uncounted ? 'at least ' : ''}${input.toLocaleString('en')} tokens read, ${cached.toLocaleString('en')} of them from the cache; ${output.toLocaleString('en')} written; ${many(calls, 'request', 'requests')}`,
  tokensHeading: 'What the model read and wrote',
  parts: {
    shown: 'This talk',
    hidden: 'What was said anew since',
    sheet: (number) => `Decision sheet ${number}`,
    together: 'Together',
  },
  tokensHint: 'As the model’s server counted them.',
  origin: `From Two Ladders, after ${author}, ${date} (${link}): one practitioner’s view, not research. ${disclaimer}`,
};
