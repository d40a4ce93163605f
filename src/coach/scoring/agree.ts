import type { Evidence } from '../../evidence/evidence.ts';

/**
 * Holds two readings of the same statements against each other. What both found is sure; what only one found is less
 * sure; where they read the same words on the same lens in opposite ways, neither stands.
 */
export function agree(
  first: readonly Evidence[],
  second: readonly Evidence[],
): { found: Evidence[]; disagreements: number } {
  const both = first.filter((piece) => matchIn(second, piece)?.leansTo === piece.leansTo);
  const onlyFirst = first.filter((piece) => !matchIn(second, piece));
  const onlySecond = second.filter((piece) => !matchIn(first, piece));
  const contradictions = first.filter((piece) => {
    const match = matchIn(second, piece);
    return match && match.leansTo !== piece.leansTo;
  });
  return {
    found: [...both, ...[...onlyFirst, ...onlySecond].map((piece) => ({ ...piece, sure: false }))],
    disagreements: onlyFirst.length + onlySecond.length + contradictions.length,
  };
}

const matchIn = (pieces: readonly Evidence[], { messageId, lens, start, end }: Evidence) =>
  pieces.find(
    (other) => other.messageId === messageId && other.lens === lens && other.start < end && start < other.end,
  );
