import type { Evidence } from '../evidence/evidence.ts';
import { takesBack } from '../evidence/reader/retraction.ts';
import type { Exchange } from './exchanges.ts';

export type Settled = { ids: string[]; status: 'confirmed' | 'struck' };

const yes =
  /^(?:yes|yep|yeah|yup|ya|aye|right|correct|exactly|true|sure|indeed|absolutely|definitely|precisely|i did|it does|it is|that(?:['’]s| is) (?:right|it|so|true|correct|what i meant|how i meant it)|you(?:['’]re| are) right|spot on|pretty much)(?:[\s,.!]+(?:yes|exactly|right|correct|i did|it does|it is|that(?:['’]s| is) (?:right|it|so|true|correct|what i meant|how i meant it)|you(?:['’]re| are) right|thanks|thank you))*[\s.!]*$/iu;

const no =
  /^(?:no|nope|nah|not (?:really|quite|exactly|at all)|wrong|that(?:['’]s| is) (?:wrong|not it|not right|not what i meant|not how i meant it)|it does(?: not|n['’]t)|i did(?: not|n['’]t))(?:$|\s*[,.;:!\n–—]|\s-)/iu;

/**
 * What a message does to readings of before. A plain yes confirms the one that the coach had just checked, a no strikes
 * it, whatever follows the no, while the piece is still as the coach proposed it. "Scratch that" strikes what was
 * noted of the message before.
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
  if (!takesBack(newest.text)) return null;
  const ids = evidence.filter(({ messageId }) => messageId === last?.messageId).map(({ id }) => id);
  return ids.length > 0 ? { ids, status: 'struck' } : null;
}
