import type { Evidence } from '../../evidence/evidence.ts';

/** Whether two pieces read the same words on the same lens. */
const reads = (piece: Evidence) => (other: Evidence) =>
  other.messageId === piece.messageId &&
  other.lens === piece.lens &&
  other.start < piece.end &&
  piece.start < other.end;

/**
 * What a model noted, held against what the guide's reader found. Where both read the same words on the same lens the reader's reading
 * stands, alike or not: its faults are known. What the model alone saw is proposed, and counts nothing until the visitor confirms it: so
 * a model that errs, or is turned, moves no balance, in either direction.
 *
 * @returns what the model alone saw.
 */
export const modelAlone = (noted: readonly Evidence[], reader: readonly Evidence[]): Evidence[] =>
  noted.filter((piece) => !reader.some(reads(piece))).map((piece) => ({ ...piece, sure: false }));

/** How many pieces the two read in opposite ways. */
export const contradictions = (noted: readonly Evidence[], reader: readonly Evidence[]): number =>
  noted.filter((piece) => {
    const own = reader.find(reads(piece));
    return own && own.leansTo !== piece.leansTo;
  }).length;
