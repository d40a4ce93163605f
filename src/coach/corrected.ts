import { counts, type Evidence, type LeansTo } from '../evidence/evidence.ts';
import { type Correction, correctionIn } from './correction.ts';
import type { Exchange } from './exchanges.ts';
import { stemsOf } from './reply/stems.ts';
import { asksYesOrNo } from './reply/yes-or-no.ts';

/** The readings that a message is about, and what it does to them; where that is not plain, it is asked. */
export type Corrected =
  | { does: 'confirm' | 'strike' | 'turn'; pieces: readonly Evidence[]; leansTo: LeansTo | null }
  | { does: 'unclear'; pieces: readonly Evidence[] };

/**
 * What a message does to the readings that the coach played back just before it. A plain yes or no is about them only
 * where nothing else was asked that it could answer; who says that they were misread means them always.
 *
 * @returns `null` where a message says nothing of any reading.
 */
export function corrected(said: readonly Exchange[], evidence: readonly Evidence[]): Corrected | null {
  const newest = said.at(-1);
  const correction = newest && mayCorrect(newest) ? correctionIn(newest.text) : null;
  if (!newest?.before || !correction) return null;
  // "No, just say management" presses; it says nothing to the reading.
  if (newest.heard.kind === 'verdict' && correction.rest < newest.text.length) return null;
  const { before } = newest;
  if (before.kind === 'check') {
    const pieces = evidence.filter(({ id }) => id === before.evidenceId);
    return done(correction, pieces);
  }
  const { pieces, shown } = playedBack(said, evidence);
  if (correction.says === 'wrong' || correction.says === 'turn')
    return done(correction, shown.length > 0 ? shown : pieces);
  if (!mayAnswer.has(before.kind) || asksYesOrNo(newest.reply)) return null;
  const unclear = correction.says === 'no' && before.kind !== 'ask' && before.kind !== 'probe';
  return unclear || shown.length === 0 ? ask(pieces) : done(correction, shown);
}

/** In these one may say how one was read; a question, or another language, says nothing of it. */
const mayCorrect = ({ heard: { kind } }: Exchange): boolean =>
  kind === 'statement' || kind === 'skip' || kind === 'aside' || kind === 'retraction' || kind === 'verdict';

/** What ends in an open question about the visitor; an offer and an answer are nodded to for themselves. */
const mayAnswer: ReadonlySet<string> = new Set(['ask', 'probe', 'other-path', 'challenge', 'instead']);

/** What was noted of the message before, and those pieces of it that the reply spoke of. */
function playedBack(said: readonly Exchange[], evidence: readonly Evidence[]) {
  const [newest, last, earlier] = [said.at(-1), said.at(-2), said.at(-3)];
  // What a model alone found is confirmed only where it was asked about: a yes to a reply is no yes to a reading that it did not tell.
  const of = (each: Exchange | undefined) =>
    evidence.filter(
      (piece) => piece.messageId === each?.messageId && (piece.status !== 'proposed' || counts(piece)),
    );
  const noted = of(last);
  // "No." and then "I meant technical."
  const pieces = noted.length === 0 && last && correctionIn(last.text) ? of(earlier) : noted;
  const spoken = new Set(stemsOf(newest?.reply ?? ''));
  const shown = pieces.filter(({ quote }) => {
    const stems = [...new Set(stemsOf(quote))];
    return stems.filter((each) => spoken.has(each)).length >= Math.min(stems.length, fewest);
  });
  return { pieces, shown };
}

/** So many of its words call a piece back. */
const fewest = 2;

function done({ says, to }: Correction, all: readonly Evidence[]): Corrected | null {
  const does = ({ yes: 'confirm', no: 'strike', wrong: 'strike', turn: 'turn' } as const)[says];
  if (does === 'turn' && to) return turned(to, all);
  const pieces = all.filter(
    ({ status, leansTo }) =>
      (status === 'proposed' || status === statusOf[does]) && (!to || leansTo === to || leansTo === 'both'),
  );
  const [first, ...more] = pieces;
  if (!first) return null;
  const apart = does === 'strike' && more.some(({ leansTo }) => leansTo !== first.leansTo);
  return apart ? ask(pieces) : { does, pieces, leansTo: null };
}

const statusOf = { confirm: 'confirmed', strike: 'struck', turn: 'confirmed' } as const;

const ask = (pieces: readonly Evidence[]): Corrected | null => {
  const open = pieces.filter(({ status }) => status === 'proposed');
  return open.length > 0 ? { does: 'unclear', pieces: open } : null;
};

type Side = NonNullable<Correction['to']>;

/** Turned already, by an earlier try of this turn, it is left as it is. */
function turned(to: Side, all: readonly Evidence[]): Corrected | null {
  const [first] = all;
  if (!first) return null;
  const isOpen = ({ status, leansTo }: Evidence) => status !== 'confirmed' || leansTo === to;
  if (to !== 'opposite') {
    const others = all.filter(
      (piece) => isOpen(piece) && (piece.leansTo !== to || piece.status === 'confirmed'),
    );
    if (others.length > 0) return { does: 'turn', pieces: others, leansTo: to };
    const meantSo = all.filter(isOpen);
    return meantSo.length > 0 ? { does: 'confirm', pieces: meantSo, leansTo: null } : null;
  }
  if (all.some(({ leansTo }) => leansTo !== first.leansTo)) return ask(all);
  if (first.leansTo === 'both') return done({ says: 'wrong', to: null, rest: 0 }, all);
  if (all.every(({ status }) => status === 'confirmed'))
    return { does: 'turn', pieces: all, leansTo: first.leansTo };
  const leansTo = first.leansTo === 'technical' ? 'management' : 'technical';
  return { does: 'turn', pieces: all, leansTo };
}
