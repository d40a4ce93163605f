import { lensName } from '../framework.ts';
import type { Piece } from '../ladder/verdict-words.ts';
import type { Changes, Evidence, Leaning } from '../wire/types.ts';
import { words } from '../words.ts';

type LensChange = Changes['lenses'][number];
type Whole = Pick<Changes, 'leaning' | 'balance'>;

/** The result then and now. */
export const wholeChange = ({ leaning, balance }: Whole): Piece[] => [
  { text: `${words.changes.whole}: ` },
  ...fromTo(leaning, balance, words.changes.tooEarly),
  { text: '.' },
];

/** One lens then and now: which way it leans, how far, how much it counts. */
export function lensChange({ lens, from, to }: LensChange): Piece[] {
  return [
    { text: `${lensName(lens)}: ` },
    ...fromTo(
      { from: from.leaning, to: to.leaning },
      { from: from.balance, to: to.balance },
      words.changes.notTalked,
    ),
    { text: from.weight === to.weight ? '.' : `${words.changes.weight(to.weight, from.weight)}.` },
  ];
}

function fromTo(leaning: Whole['leaning'], balance: Whole['balance'], nothing: string): Piece[] {
  if (leaning.from === leaning.to) {
    return [{ text: words.changes.stayed }, ...leans(leaning.to, nothing), { text: further(balance) }];
  }
  return [
    { text: words.changes.was },
    ...leans(leaning.from, nothing),
    { text: words.changes.now },
    ...leans(leaning.to, nothing),
  ];
}

function leans(leaning: Leaning, nothing: string): Piece[] {
  if (leaning === 'not-enough-evidence') return [{ text: nothing }];
  if (leaning === 'balanced') return [{ text: words.changes.balanced }];
  return [{ text: words.changes.leans }, { track: leaning }];
}

/** A figure is never said, nor a step that nobody would see. */
function further({ from, to }: Whole['balance']): string {
  if (from === null || to === null || Math.abs(Math.abs(to) - Math.abs(from)) < 0.05) return '';
  return Math.abs(to) > Math.abs(from) ? words.changes.further : words.changes.lessFar;
}

/** How a piece is read: “management on Values, strong”. */
export const readingWords = ({ leansTo, lens, strength }: Evidence): Piece[] => [
  leansTo === 'both' ? { text: words.changes.both } : { track: leansTo },
  { text: words.changes.reading(lensName(lens), strength) },
];

export const isUnchanged = ({ leaning, lenses, evidence }: Changes): boolean =>
  leaning.from === leaning.to &&
  lenses.length + evidence.added.length + evidence.struck.length + evidence.turned.length === 0;
