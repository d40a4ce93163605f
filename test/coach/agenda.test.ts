import { expect, test } from 'vitest';
import type { Move } from '../../prompts/briefing.ts';
import { type AgendaState, nextMove } from '../../src/coach/agenda.ts';
import type { Heard } from '../../src/evidence/reader/hear.ts';
import type { LensId } from '../../src/framework/ids.ts';
import { lensIds } from '../../src/framework/ids.ts';
import { evidenceOf } from '../evidence/ledgers.ts';

const exchange = (before: Move | null, heard: Heard) => ({ messageId: 'm', before, heard, text: '' });
const statement: Heard = { kind: 'statement' };
const asking = (lens: LensId, round = 0): Move => ({ kind: 'ask', lens, round });

/** A visitor who answers whatever is asked; returns the moves. */
function talk(turns: number, heardAt: (turn: number) => Heard = () => statement): Move[] {
  const moves: Move[] = [{ kind: 'open', lens: 'energy' }];
  const exchanges: AgendaState['exchanges'][number][] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    exchanges.push(exchange(moves.at(-1) ?? null, heardAt(turn)));
    moves.push(nextMove({ exchanges, evidence: [] }));
  }
  return moves;
}

test('asks the five lenses once each, in the order of the article, then offers the sheet', () => {
  expect(talk(5).map((move) => ('lens' in move ? move.lens : move.kind))).toEqual([
    ...lensIds,
    'offer-sheet',
  ]);
});

test('goes on after the offer when the visitor does, in another wording, and offers again only much later', () => {
  const moves = talk(11);
  expect(moves[6]).toEqual({ kind: 'ask', lens: 'energy', round: 1 });
  expect(moves.map(({ kind }) => kind).slice(6)).toEqual(['ask', 'ask', 'ask', 'ask', 'ask', 'offer-sheet']);
});

test('does not ask about a lens that was already spoken of unasked', () => {
  const move = nextMove({
    exchanges: [exchange({ kind: 'open', lens: 'energy' }, statement)],
    evidence: [evidenceOf('energy', 'technical'), evidenceOf('impact', 'management')],
  });
  expect(move).toEqual(asking('growth'));
});

test('a skipped lens is left for later; a question back leaves the lens open', () => {
  expect(talk(2, () => ({ kind: 'skip' })).at(-1)).toEqual(asking('growth'));
  const units = ['challenge.technical.burnout'] as const;
  const moves = talk(2, (turn) => (turn === 0 ? { kind: 'question', units: [...units] } : statement));
  expect(moves[1]).toEqual({ kind: 'answer', units: [...units] });
  expect(moves[2]).toEqual(asking('energy', 1));
});

test.each<[Heard, Move]>([
  [
    { kind: 'question', units: [] },
    { kind: 'not-covered', lens: 'energy', round: 1 },
  ],
  [{ kind: 'verdict' }, { kind: 'no-verdict', lens: 'energy', round: 1 }],
  [{ kind: 'distress' }, { kind: 'distress' }],
  [{ kind: 'greeting' }, { kind: 'open', lens: 'energy' }],
  [{ kind: 'sheet' }, { kind: 'offer-sheet', open: [...lensIds] }],
])('answers %o with %o', (heard, move) => {
  expect(nextMove({ exchanges: [exchange({ kind: 'open', lens: 'energy' }, heard)], evidence: [] })).toEqual(
    move,
  );
});

test('the same talk always goes on the same way, to the end of a long one', () => {
  expect(talk(40)).toEqual(talk(40));
  const kinds = talk(40).map(({ kind }) => kind);
  for (const [index, kind] of kinds.entries()) {
    if (kind === 'offer-sheet') expect(kinds[index - 1]).not.toBe('offer-sheet');
  }
});
