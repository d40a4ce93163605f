import type { Evidence, Reading, Source } from '../evidence/evidence.ts';
import { findVerbatim } from '../evidence/verbatim.ts';

export type Said = { id: string; text: string };

/** Turns a reading into evidence, or `null` where its words do not stand in the message, or only ask something. */
export function checkReading(reading: Reading, message: Said, source: Source): Evidence | null {
  const span = findVerbatim(reading.quote, message.text);
  if (!span || (source !== 'visitor' && isQuestion(message.text, span.end))) return null;
  const { lens, sign, leansTo, strength } = reading;
  return {
    id: crypto.randomUUID(),
    messageId: message.id,
    ...span,
    quote: message.text.slice(span.start, span.end),
    lens,
    sign,
    leansTo,
    strength,
    status: source === 'visitor' ? 'confirmed' : 'proposed',
    source,
  };
}

/** Whether the sentence that a quote ends in is a question: to ask about something is not to want it. */
function isQuestion(text: string, end: number): boolean {
  return /^[^.!?\n]*\?/.test(text.slice(Math.max(0, end - 1)));
}

/** Whether a piece says nothing new: the same words, or part of them, are already in the ledger on this lens. */
export function isKnown(piece: Evidence, ledger: readonly Evidence[]): boolean {
  return ledger.some(
    (known) =>
      known.messageId === piece.messageId &&
      known.lens === piece.lens &&
      known.start < piece.end &&
      piece.start < known.end,
  );
}
