import type { Briefing } from '../../../prompts/briefing.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { read } from '../../evidence/reader/read.ts';
import type { LensId } from '../../framework/ids.ts';
import type { Talk } from '../brief.ts';
import { checkReading, isKnown, type Said } from '../check-reading.ts';

/** What the guide's reader finds in a message, checked like anybody's, without what the ledger has. */
export function readAlong(message: Said, asked: LensId | null, ledger: readonly Evidence[]): Evidence[] {
  const found: Evidence[] = [];
  for (const reading of read(message.text, asked)) {
    const piece = checkReading(reading, message, 'coach');
    if (piece && !isKnown(piece, [...ledger, ...found])) found.push(piece);
  }
  return found;
}

/** What an earlier try of this turn noted is noted still. */
export const alreadyNoted = ({ evidence }: Talk, { id }: Said): Evidence[] =>
  evidence.filter(({ messageId, status }) => messageId === id && status !== 'struck');

/** Distress is never read for evidence, and pressure for a verdict has none in it. */
export const isAboutWork = ({ move }: Briefing) => move.kind !== 'distress' && move.kind !== 'no-verdict';
