import type { Track } from '../framework/ids.ts';
import {
  bareSide,
  both,
  lacking,
  last,
  no,
  noAndOn,
  nods,
  notBut,
  notSide,
  openers,
  opposite,
  sided,
  small,
  technical,
  wrong,
  yes,
} from './correction-words.ts';

/** What a message says of how it was read. */
export type Correction = {
  /** `no` may as well answer a question; `wrong` says plainly that the reading is off. */
  says: 'yes' | 'no' | 'wrong' | 'turn';
  /** Where to, with `turn`; what it is not, with `wrong`, where that is named. */
  to: Track | 'both' | 'opposite' | null;
  /** From where on something else is told: the length of the text where nothing is. */
  rest: number;
};

type Side = NonNullable<Correction['to']>;
type Clause = { text: string; start: number };

/** @returns `null` where a message says nothing of how it was read. */
export function correctionIn(text: string): Correction | null {
  const said: Correction = { says: 'yes', to: null, rest: text.length };
  const found: Clause[] = [];
  for (const clause of clauses(text)) {
    if (openers.test(clause.text)) continue;
    const heard = says(clause.text, found.length > 0 && said.says !== 'yes');
    if (!heard) {
      // "No I like code more", without its comma.
      const [led = ''] = found.length === 0 ? (noAndOn.exec(clause.text) ?? []) : [];
      said.rest = clause.start + led.length;
      if (led !== '') {
        said.says = 'no';
        found.push(clause);
      }
      break;
    }
    found.push(clause);
    if (found.length > 1 && order.indexOf(heard.says) < order.indexOf(said.says)) continue;
    if (heard.says !== said.says) said.to = null;
    said.says = heard.says;
    said.to = heard.to ?? said.to;
  }
  if (found.length === 0 || found.every((each) => nods.test(each.text))) return null;
  const isAll = said.rest === text.length;
  if (said.says === 'yes') return isAll ? said : null;
  return said.says === 'no' && lacking.test(text.slice(said.rest)) ? null : said;
}

const order: readonly Correction['says'][] = ['yes', 'no', 'wrong', 'turn'];

/** @param denied whether a no stands before it, so that the bare name of a side is meant as one. */
function says(words: string, denied: boolean): Pick<Correction, 'says' | 'to'> | null {
  if (yes.test(words) || yes.test(words.replace(/^(?:yes|yep|yeah|yup|exactly) /u, '')))
    return { says: 'yes', to: null };
  if (no.test(words)) return { says: 'no', to: null };
  const plain = words
    .replace(/^(?:no|nope|nah) (?=\S+ \S)/u, '')
    .replace(small, '')
    .replace(last, '');
  const to = turnsTo(plain, denied);
  if (to) return { says: 'turn', to };
  const [, not] = notSide.exec(plain) ?? [];
  if (not) return { says: 'wrong', to: trackOf(not) };
  if (wrong.test(plain)) return { says: 'wrong', to: null };
  if (no.test(plain)) return { says: 'no', to: null };
  return yes.test(plain) ? { says: 'yes', to: null } : null;
}

function turnsTo(words: string, denied: boolean): Side | null {
  if (opposite.test(words)) return 'opposite';
  if (both.test(words)) return 'both';
  const [, named] = notBut.exec(words) ?? sided.exec(words) ?? (denied ? bareSide.exec(words) : null) ?? [];
  return named ? trackOf(named) : null;
}

const trackOf = (named: string): Track =>
  new RegExp(technical, 'u').test(named) ? 'technical' : 'management';

const breaks = /[.,;:!?\n–—…]+\s*|\s-+\s/gu;

/** What is longer tells of something else. */
const longest = 120;

/** One after the other, since a long message is told by its first. */
function* clauses(text: string): Generator<Clause> {
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(breaks)) {
    yield* clause(text.slice(start, index), start);
    start = index + sign.length;
  }
  yield* clause(text.slice(start), start);
}

function* clause(said: string, start: number): Generator<Clause> {
  const words = said.length > longest ? said : plainly(said);
  if (words !== '') yield { text: words, start };
}

const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/’/gu, "'"],
  [/\b(?:isn't|aint|ain't)\b/gu, 'is not'],
  [/n't\b/gu, ' not'],
  [/\b(that|it|this|what)'s\b/gu, '$1 is'],
  [/\bthats\b/gu, 'that is'],
  [/\bi'm\b/gu, 'i am'],
  [/\byou're\b/gu, 'you are'],
  [/\byou've\b/gu, 'you have'],
  [/\b(did|does|is)nt\b/gu, '$1 not'],
  [/["'“”()*]/gu, ''],
  [/\s+/gu, ' '],
];

const plainly = (text: string): string =>
  spelledOut.reduce((words, [from, to]) => words.replace(from, to), text.toLowerCase()).trim();
