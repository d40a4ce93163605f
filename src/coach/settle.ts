import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange } from './exchanges.ts';

export type Settled = { id: string; status: 'confirmed' | 'struck' };

const yes =
  /^(?:yes|yep|yeah|yup|ya|aye|right|correct|exactly|true|sure|indeed|absolutely|definitely|precisely|i did|it does|it is|that(?:['’]s| is) (?:right|it|so|true|correct|what i meant|how i meant it)|you(?:['’]re| are) right|spot on|pretty much)(?:[\s,.!]+(?:yes|exactly|right|correct|i did|it does|it is|that(?:['’]s| is) (?:right|it|so|true|correct|what i meant|how i meant it)|you(?:['’]re| are) right|thanks|thank you))*[\s.!]*$/iu;

const no =
  /^(?:no|nope|nah|not (?:really|quite|exactly|at all)|wrong|that(?:['’]s| is) (?:wrong|not it|not right|not what i meant|not how i meant it)|it does(?: not|n['’]t)|i did(?: not|n['’]t))(?:$|\s*[,.;:!\n–—]|\s-)/iu;

/**
 * What a message says to a reading that the coach had just checked with the visitor: a plain yes confirms it, a no
 * strikes it, whatever follows the no. Only while the piece is still as the coach proposed it.
 */
export function settle(newest: Exchange | undefined, evidence: readonly Evidence[]): Settled | null {
  if (newest?.before?.kind !== 'check') return null;
  const { evidenceId: id } = newest.before;
  const said = newest.text.trim();
  // "No, just say management" presses; it says nothing to the reading.
  if (newest.heard.kind === 'verdict') return null;
  const status = yes.test(said) ? 'confirmed' : no.test(said) ? 'struck' : null;
  const piece = evidence.find((each) => each.id === id);
  // Settled already: by an earlier try of this turn.
  const isOpen = piece?.status === 'proposed' || piece?.status === status;
  return status && isOpen ? { id, status } : null;
}
