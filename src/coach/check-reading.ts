import { longestCommonRun } from '../evidence/common-run.ts';
import type { Evidence, Reading, Source } from '../evidence/evidence.ts';
import { ordersIn } from '../evidence/reader/orders.ts';
import { read } from '../evidence/reader/read.ts';
import { findVerbatim, type Span } from '../evidence/verbatim.ts';
import { asksAgain } from './asks-again.ts';
import { asksToErase } from './asks-to-erase.ts';
import { correctionIn } from './correction.ts';

export type Said = { id: string; text: string };

/**
 * Turns a reading into evidence where its words stand in the message. A quote that was altered is mended to the longest
 * run that does stand there, if the reader agrees that it still leans the same way.
 *
 * @returns `null` where the words do not stand there, only ask something, or are meant for whatever writes the replies.
 */
export function checkReading(reading: Reading, message: Said, source: Source): Evidence | null {
  const span =
    findVerbatim(reading.quote, message.text) ?? (source === 'visitor' ? null : mended(reading, message));
  if (!span) return null;
  if (source !== 'visitor' && isToCoach(message.text, span)) return null;
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
    sure: true,
  };
}

/** Asks, orders, or says how one was read: it tells nothing of the visitor's work. */
function isToCoach(text: string, span: Span): boolean {
  if (isQuestion(text, span.end) || asksToErase(text) || asksAgain(text)) return true;
  if (ordersIn(text).some(({ start, end }) => start < span.end && span.start < end)) return true;
  const correction = correctionIn(text);
  return correction !== null && span.end <= correction.rest;
}

function mended({ quote, lens, leansTo }: Reading, { text }: Said): Span | null {
  const span = longestCommonRun(quote, text);
  if (!span) return null;
  const agrees = read(text, lens).some((own) => {
    const at = text.indexOf(own.quote);
    return own.leansTo === leansTo && at < span.end && span.start < at + own.quote.length;
  });
  return agrees ? span : null;
}

/** Whether a quote is, or ends, a question: to ask about something is not to want it. */
function isQuestion(text: string, end: number): boolean {
  return /^[\s"'”’)]*\?/.test(text.slice(end)) || text[end - 1] === '?';
}

/** The same words may bear on two lenses; a speaker that spreads them over more is filling in. */
const mostLenses = 2;

/**
 * Whether a piece says nothing new: it overlaps with words that are in the ledger on this lens, or on two others. What a model alone
 * proposed stands in the way of nothing that the reader finds.
 */
export function isKnown(piece: Evidence, ledger: readonly Evidence[]): boolean {
  const overlapping = ledger.filter(
    (known) =>
      known.messageId === piece.messageId &&
      known.start < piece.end &&
      piece.start < known.end &&
      (known.sure || known.status !== 'proposed' || !piece.sure),
  );
  const lenses = new Set(overlapping.map(({ lens }) => lens));
  return lenses.has(piece.lens) || lenses.size >= mostLenses;
}
