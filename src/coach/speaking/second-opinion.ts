import type { Evidence } from '../../evidence/evidence.ts';
import { isKnown } from '../check-reading.ts';

const reads = (piece: Evidence) => (other: Evidence) =>
  other.messageId === piece.messageId &&
  other.lens === piece.lens &&
  other.start < piece.end &&
  piece.start < other.end;

/**
 * What a model noted, held against what the guide's reader found in the same words. Read alike, it is sure; seen by one
 * alone, or read in opposite ways, it is less sure, and the visitor is asked. Where they contradict each other the reader's
 * stands: its faults are known.
 */
export function secondOpinion(piece: Evidence, reader: readonly Evidence[]): Evidence {
  const own = reader.find(reads(piece));
  if (!own) return { ...piece, sure: false };
  if (own.leansTo !== piece.leansTo) return { ...own, sure: false };
  // Neither makes the other's words stronger than it found them.
  return { ...piece, strength: piece.strength < own.strength ? piece.strength : own.strength, sure: true };
}

/** What the reader alone found. */
export const readerAlone = (
  reader: readonly Evidence[],
  noted: readonly Evidence[],
  ledger: readonly Evidence[],
): Evidence[] =>
  reader
    .filter((piece) => !noted.some(reads(piece)) && !isKnown(piece, [...ledger, ...noted]))
    .map((piece) => ({ ...piece, sure: false }));
