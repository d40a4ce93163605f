import type { Evidence } from '../evidence/evidence.ts';
import { takesBack } from '../evidence/reader/retraction.ts';
import { tokenize } from '../evidence/reader/tokens.ts';
import { stem } from '../evidence/reader/word-kinds.ts';
import type { Exchange } from './exchanges.ts';

export type Settled = { ids: string[]; status: 'confirmed' | 'struck' };

const yes =
  /^(?:yes|yep|yeah|yup|ya|aye|right|correct|exactly|true|sure|indeed|absolutely|definitely|precisely|i did|it does|it is|that(?:['’]s| is) (?:right|it|so|true|correct|what i meant|how i meant it)|you(?:['’]re| are) right|spot on|pretty much)(?:[\s,.!]+(?:yes|exactly|right|correct|i did|it does|it is|that(?:['’]s| is) (?:right|it|so|true|correct|what i meant|how i meant it)|you(?:['’]re| are) right|thanks|thank you))*[\s.!]*$/iu;

const no =
  /^(?:no|nope|nah|not (?:really|quite|exactly|at all)|wrong|that(?:['’]s| is) (?:wrong|not it|not right|not what i meant|not how i meant it)|it does(?: not|n['’]t)|i did(?: not|n['’]t))(?:$|\s*[,.;:!\n–—]|\s-)/iu;

/**
 * What a message does to readings of before. A plain yes confirms the one that the coach had just checked, a no strikes
 * it, whatever follows the no, while the piece is still as the coach proposed it. "Scratch that" strikes what was
 * noted of the message before, "I was wrong about my team" what was noted of the newest one that speaks of it.
 */
export function settle(said: readonly Exchange[], evidence: readonly Evidence[]): Settled | null {
  const newest = said.at(-1);
  if (!newest) return null;
  return checked(newest, evidence) ?? takenBack(newest, said.at(-2), evidence);
}

function checked({ before, heard, text }: Exchange, evidence: readonly Evidence[]): Settled | null {
  if (before?.kind !== 'check') return null;
  // "No, just say management" presses; it says nothing to the reading.
  if (heard.kind === 'verdict') return null;
  const status = yes.test(text.trim()) ? 'confirmed' : no.test(text.trim()) ? 'struck' : null;
  const piece = evidence.find((each) => each.id === before.evidenceId);
  // Settled already: by an earlier try of this turn.
  const isOpen = piece?.status === 'proposed' || piece?.status === status;
  return status && isOpen ? { ids: [before.evidenceId], status } : null;
}

function takenBack(
  newest: Exchange,
  last: Exchange | undefined,
  evidence: readonly Evidence[],
): Settled | null {
  const back = takesBack(newest.text);
  if (!back) return null;
  const about = back.about.map(({ word }) => word).filter((word) => !small.has(word));
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
    .findLast(({ quote }) => {
      const said = wordsIn(quote);
      return wordsIn(about.join(' ')).some((word) => said.includes(word));
    })?.messageId;

const wordsIn = (text: string): string[] => tokenize(text).map(({ word }) => stem(word));
