import type { Move } from '../../prompts/briefing.ts';
import type { Reading } from '../evidence/evidence.ts';
import { type LensId, lensIds } from '../framework/ids.ts';
import { askedLens, type Exchange } from './exchanges.ts';

/** What the agenda knows of a talk. Pure data, so that the same talk always goes on the same way. */
export type AgendaState = {
  /** Every exchange so far, the newest last. */
  exchanges: readonly Exchange[];
  /** The evidence that counts. */
  evidence: readonly Reading[];
};

/** Chooses what the coach does next: one move, with at most one lens to ask about. */
export function nextMove(state: AgendaState): Move {
  const newest = state.exchanges.at(-1);
  if (!newest) return { kind: 'open', lens: lensIds[0] };
  const { heard } = newest;
  switch (heard.kind) {
    case 'distress':
      return { kind: 'distress' };
    case 'sheet':
      return offerSheet(state);
    case 'question':
      return heard.units.length > 0
        ? { kind: 'answer', units: heard.units }
        : { kind: 'not-covered', ...nextLens(state) };
    case 'verdict':
      return { kind: 'no-verdict', ...nextLens(state) };
    case 'greeting':
      return { kind: 'open', lens: nextLens(state).lens };
    case 'statement':
    case 'skip':
      return everyLensHadItsTurn(state) && !wasOfferedLately(state)
        ? offerSheet(state)
        : { kind: 'ask', ...nextLens(state) };
  }
}

function offerSheet({ evidence }: AgendaState): Move {
  return { kind: 'offer-sheet', open: lensIds.filter((lens) => !isCovered(lens, evidence)) };
}

/** Once offered, the sheet is left alone for so many exchanges: its button is always there. */
const patience = 5;

const wasOfferedLately = ({ exchanges }: AgendaState) =>
  exchanges.slice(-patience).some(({ before }) => before?.kind === 'offer-sheet');

const everyLensHadItsTurn = (state: AgendaState) =>
  lensIds.every((lens) => isCovered(lens, state.evidence) || timesAnswered(lens, state) > 0);

/** Least answered first, then least heard of, then the article's order; in another wording when asked before. */
function nextLens(state: AgendaState): { lens: LensId; round: number } {
  const rank = (lens: LensId) => timesAnswered(lens, state) * 10 + sidesHeard(lens, state.evidence);
  const lens = lensIds.reduce((best, candidate) => (rank(candidate) < rank(best) ? candidate : best));
  return { lens, round: timesAsked(lens, state) };
}

const timesAsked = (lens: LensId, { exchanges }: AgendaState) =>
  exchanges.filter(({ before }) => askedLens(before) === lens).length;

/** A question back or a greeting leaves the lens open; a skip does not. */
const timesAnswered = (lens: LensId, { exchanges }: AgendaState) =>
  exchanges.filter(
    ({ before, heard }) =>
      askedLens(before) === lens && (heard.kind === 'statement' || heard.kind === 'skip'),
  ).length;

const isCovered = (lens: LensId, evidence: readonly Reading[]) => sidesHeard(lens, evidence) > 0;

function sidesHeard(lens: LensId, evidence: readonly Reading[]): number {
  const sides = new Set(
    evidence
      .filter((piece) => piece.lens === lens)
      .flatMap(({ leansTo }) => (leansTo === 'both' ? ['technical', 'management'] : [leansTo])),
  );
  return sides.size;
}
