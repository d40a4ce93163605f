import type { Evidence, LeansTo } from '../evidence/evidence.ts';
import { takesBack } from '../evidence/reader/retraction.ts';
import { tokenize } from '../evidence/reader/tokens.ts';
import { stem } from '../evidence/reader/word-kinds.ts';
import { checkReading } from './check-reading.ts';
import { type Corrected, corrected } from './corrected.ts';
import { correctionIn } from './correction.ts';
import { askedLens, type Exchange } from './exchanges.ts';
import { isOfTrack } from './is-of-track.ts';

/** With `leansTo`, the pieces are turned there and count as confirmed; `placed` is a piece that is new with it. */
export type Settled = {
  ids: string[];
  status: 'confirmed' | 'struck';
  leansTo?: LeansTo;
  placed?: Evidence;
};

/**
 * What a message does to readings of before. Who answers to a reading that the coach played back confirms it, strikes
 * it or turns it, while it is still as the coach proposed it. "Scratch that" strikes what was noted of the message
 * before, "I was wrong about my team" what was noted of the newest one that speaks of it.
 */
export function settle(said: readonly Exchange[], evidence: readonly Evidence[]): Settled | null {
  const newest = said.at(-1);
  if (!newest) return null;
  const found = settledBy(corrected(said, evidence)) ?? takenBack(newest, said.at(-2), evidence);
  const last = said.at(-2);
  // "No." and then "I meant technical."
  const told = last && last.heard.kind === 'skip' && correctionIn(last.text) ? said.at(-3) : last;
  return found ?? placed(newest, told, evidence);
}

/** "That leans technical": what the coach could not place is placed by who said it, in the words that it was said in. */
function placed(newest: Exchange, last: Exchange | undefined, evidence: readonly Evidence[]): Settled | null {
  const correction = newest.heard.kind === 'statement' ? correctionIn(newest.text) : null;
  const lens = askedLens(last?.before ?? null);
  if (!last || !lens || last.heard.kind !== 'statement' || newest.before?.kind === 'check') return null;
  if (!correction?.to || correction.to === 'opposite') return null;
  if (last.text.length > longestPiece || evidence.some(({ messageId }) => messageId === last.messageId))
    return null;
  const reading = { quote: last.text.trim(), lens, sign: null, leansTo: correction.to, strength: 1 } as const;
  const piece = checkReading(reading, { id: last.messageId, text: last.text }, 'visitor');
  return piece && { ids: [piece.id], status: 'confirmed', placed: piece };
}

/** What is longer tells of more than one thing. */
const longestPiece = 300;

function settledBy(found: Corrected | null): Settled | null {
  if (!found || found.does === 'unclear') return null;
  const ids = found.pieces.map(({ id }) => id);
  if (found.does === 'strike') return { ids, status: 'struck' };
  return { ids, status: 'confirmed', ...(found.leansTo ? { leansTo: found.leansTo } : {}) };
}

/** A piece as a message left it. A sign is a sign of its own track: what is turned to the other is none of it. */
export function asSettled(piece: Evidence, settled: Settled | null): Evidence {
  if (!settled?.ids.includes(piece.id)) return piece;
  const { status, leansTo = piece.leansTo } = settled;
  return { ...piece, status, leansTo, sign: isOfTrack(piece.sign, leansTo) ? piece.sign : null };
}

function takenBack(
  newest: Exchange,
  last: Exchange | undefined,
  evidence: readonly Evidence[],
): Settled | null {
  const back = takesBack(newest.text);
  if (!back) return null;
  const about = back.about.map(({ word }) => word).filter((word) => !small.has(word));
  if (/\b(?:everything|anything|all)\s+i\b/iu.test(newest.text)) {
    const ids = evidence
      .filter((each) => each.messageId !== newest.messageId && (about.length === 0 || speaksOf(about, each)))
      .map(({ id }) => id);
    return ids.length > 0 ? { ids, status: 'struck' } : null;
  }
  const meant = about.length > 0 ? newestAbout(about, evidence, newest) : last?.messageId;
  const ids = evidence.filter(({ messageId }) => messageId === meant).map(({ id }) => id);
  return ids.length > 0 ? { ids, status: 'struck' } : null;
}

/** What names nothing: "about all of that". */
const small = new Set('about my our the a an that this it all of on what i said me being'.split(' '));

/** "Forget what I said about Ana": the newest message of which words that name Ana count. */
const newestAbout = (
  about: readonly string[],
  evidence: readonly Evidence[],
  { messageId }: Exchange,
): string | undefined =>
  evidence
    .filter((each) => each.messageId !== messageId && each.status !== 'struck')
    .findLast((each) => speaksOf(about, each))?.messageId;

function speaksOf(about: readonly string[], { quote }: Evidence): boolean {
  const said = wordsIn(quote);
  return wordsIn(about.join(' ')).some((word) => said.includes(word));
}

const wordsIn = (text: string): string[] => tokenize(text).map(({ word }) => stem(word));
