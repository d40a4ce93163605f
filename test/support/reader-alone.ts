import { listMessages } from '../../db/messages.ts';
import { askedLens, exchanges } from '../../src/coach/exchanges.ts';
import type { Services } from '../../src/coach/services.ts';
import { readAlong } from '../../src/coach/speaking/read-along.ts';
import { counts, type Evidence } from '../../src/evidence/evidence.ts';
import { scorecard } from '../../src/evidence/scorecard.ts';
import { equalWeights } from '../../src/evidence/weights.ts';

type Piece = Pick<Evidence, 'id' | 'quote' | 'lens' | 'sign' | 'leansTo' | 'strength' | 'sure' | 'status'>;

/** What counts of a ledger, in an order of its own, and what it weighs: byte for byte comparable, ids aside. */
export function weighed(ledger: readonly Piece[], card: ReturnType<typeof scorecard>): string {
  const nameOf = ({ quote, lens, sign, leansTo, strength }: Piece) =>
    [lens, quote, sign, leansTo, strength].join('|');
  const counted = ledger.filter(counts).map(nameOf).toSorted();
  const names = new Map(ledger.map((piece) => [piece.id, nameOf(piece)]));
  const lenses = card.lenses.map((lens) => ({
    ...lens,
    evidence: lens.evidence.map((id) => names.get(id)).toSorted(),
  }));
  return JSON.stringify({ counted, card: { ...card, lenses } });
}

/** The same of the guide's reader alone, on the messages and questions of a talk as it went. */
export async function readerAlone({ db }: Pick<Services, 'db'>, conversationId: string): Promise<string> {
  const found: Evidence[] = [];
  for (const { messageId, text, before } of exchanges(await listMessages(db, conversationId)))
    found.push(...readAlong({ id: messageId, text }, askedLens(before), found));
  return weighed(found, scorecard(found, equalWeights));
}
