import { describe, expect, test } from 'vitest';
import type { Move } from '../../prompts/briefing.ts';
import { mostInsteads, wordings } from '../../prompts/questions.ts';
import { nextMove } from '../../src/coach/agenda.ts';
import type { AgendaState } from '../../src/coach/agenda-state.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Heard } from '../../src/evidence/reader/heard.ts';
import { equalWeights } from '../../src/evidence/weights.ts';
import { type LensId, lensIds } from '../../src/framework/ids.ts';
import { evidenceOf } from '../evidence/ledgers.ts';

const exchange = (before: Move | null, heard: Heard, text = '') => ({
  messageId: 'm',
  before,
  reply: '',
  heard,
  text,
});
const statement: Heard = { kind: 'statement' };
const opened: Move = { kind: 'open', lens: 'energy' };
const asking = (lens: LensId, round = 0): Move => ({ kind: 'ask', lens, round });
const state = (given: Partial<AgendaState>): AgendaState => ({
  exchanges: [exchange(opened, statement)],
  earlier: [],
  noted: [],
  proposed: [],
  unclear: null,
  disliked: false,
  weights: equalWeights,
  ...given,
});

/** A visitor who answers whatever is asked, and what is noted of each answer; returns the moves. */
function talk(
  turns: number,
  heardAt: (turn: number) => Heard = () => statement,
  notedAt: (move: Move | undefined) => Evidence[] = () => [],
): Move[] {
  const moves: Move[] = [opened];
  const exchanges: AgendaState['exchanges'][number][] = [];
  const earlier: Evidence[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const noted = notedAt(moves.at(-1));
    exchanges.push(exchange(moves.at(-1) ?? null, heardAt(turn)));
    moves.push(nextMove(state({ exchanges, earlier, noted })));
    earlier.push(...noted);
  }
  return moves;
}

const kinds = (moves: readonly Move[]) => moves.map(({ kind }) => kind);

/** Each answer speaks for the technical path, clearly. */
const technical = (move: Move | undefined) =>
  move && 'lens' in move
    ? [evidenceOf(move.lens, 'technical', { strength: 2, sign: 'sign.technical.mastery' })]
    : [];

describe('lenses', () => {
  test('are asked about once each, in the order of the article, then the sheet is offered', () => {
    expect(talk(5).map((move) => ('lens' in move ? move.lens : move.kind))).toEqual([
      ...lensIds,
      'offer-sheet',
    ]);
  });

  test('that matter most to the visitor come first', () => {
    const weights = { ...equalWeights, lifestyle: 3, energy: 0 };
    expect(nextMove(state({ weights }))).toEqual(asking('lifestyle'));
  });

  test('that were spoken of unasked are not asked about', () => {
    const earlier = [evidenceOf('energy', 'technical'), evidenceOf('impact', 'management')];
    expect(nextMove(state({ earlier }))).toEqual(asking('growth'));
  });

  test('that were skipped are left for later; a question back leaves the lens open', () => {
    expect(talk(2, () => ({ kind: 'skip' })).at(-1)).toEqual(asking('growth'));
    const units = ['challenge.technical.burnout'] as const;
    const moves = talk(2, (turn) => (turn === 0 ? { kind: 'question', units: [...units] } : statement));
    expect(moves[1]).toEqual({ kind: 'answer', units: [...units] });
    expect(moves[2]).toEqual(asking('energy', 1));
  });

  test.each<Heard>([{ kind: 'distress' }, { kind: 'loss' }])('stay open in trouble: %o', (trouble) => {
    const moves = talk(3, (turn) => [trouble, { kind: 'skip' } as const, statement][turn] ?? statement);
    expect(moves[1]).toEqual({ kind: 'distress' });
    expect(moves.slice(2)).toEqual([asking('energy', 1), asking('impact')]);
    const unclear = evidenceOf('energy', 'technical', { id: 'e' });
    expect(nextMove(state({ exchanges: [exchange(opened, trouble)], unclear })).kind).toBe('distress');
  });

  test('of which nothing was noted come again after the offer, in other words, and never in the same', () => {
    const moves = talk(40);
    expect(moves[6]).toEqual(asking('energy', 1));
    const questions = moves.flatMap((move) => (move.kind === 'ask' ? `${move.lens} ${move.round}` : []));
    expect(new Set(questions).size).toBe(questions.length);
  });
});

describe('a reading that is not sure', () => {
  const unsure = evidenceOf('energy', 'technical', {
    id: 'e',
    quote: 'bugs',
    strength: 1,
    status: 'proposed',
  });
  const checked: Move = {
    kind: 'check',
    lens: 'energy',
    evidenceId: 'e',
    quote: 'bugs',
    leansTo: 'technical',
  };

  test('is checked with the visitor before the talk goes on', () => {
    expect(nextMove(state({ noted: [unsure] }))).toEqual(checked);
    const proposed = { ...unsure, id: 'm', strength: 3 as const, sure: false };
    expect(nextMove(state({ proposed: [proposed] })).kind).toBe('check');
    // What a model adds takes no question away that the reader has.
    expect(nextMove(state({ noted: [unsure], proposed: [proposed] }))).toEqual(checked);
  });

  test('is not checked when it is confirmed, when it is sure, twice in a row, or more than twice in a talk', () => {
    expect(nextMove(state({ noted: [{ ...unsure, status: 'confirmed' }] })).kind).toBe('ask');
    expect(nextMove(state({ noted: [{ ...unsure, strength: 2 }] })).kind).toBe('ask');
    expect(nextMove(state({ exchanges: [exchange(checked, statement)], noted: [unsure] })).kind).toBe('ask');
    const often = [checked, opened, checked, opened].map((move) => exchange(move, statement));
    expect(nextMove(state({ exchanges: often, noted: [unsure] })).kind).toBe('ask');
  });
});

describe('after the five lenses', () => {
  test('words that lean one way are asked what would be missed of the other path, once', () => {
    const moves = talk(30, () => statement, technical);
    expect(moves[5]).toMatchObject({ kind: 'other-path', missed: 'management' });
    expect(kinds(moves).filter((kind) => kind === 'other-path')).toHaveLength(1);
    expect(kinds(talk(30))).not.toContain('other-path');
  });

  test('the missing half of a sign is asked for once, then the challenges of the path the words lean to', () => {
    const moves = talk(30, () => statement, technical);
    const probed = moves.filter((move) => move.kind === 'probe');
    expect(probed).toEqual([{ kind: 'probe', lens: expect.any(String), sign: 'sign.technical.mastery' }]);
    const named = moves.flatMap((move) => (move.kind === 'challenge' ? move.challenge : []));
    expect(named).toHaveLength(5);
    expect(new Set(named).size).toBe(5);
    expect(named.every((id) => id.startsWith('challenge.technical.'))).toBe(true);
  });

  test('where nothing leans, challenges of both paths come in turn', () => {
    const named = talk(60).flatMap((move) => (move.kind === 'challenge' ? move.challenge : []));
    expect(named.slice(0, 4).map((id) => id.split('.')[1])).toEqual([
      'management',
      'technical',
      'management',
      'technical',
    ]);
  });

  test('the sheet is offered again only after a while, never twice in a row while there is something to ask', () => {
    const found = kinds(talk(30, () => statement, technical).slice(0, 13));
    expect(found.filter((kind) => kind === 'offer-sheet')).toHaveLength(2);
    const first = found.indexOf('offer-sheet');
    expect(found.lastIndexOf('offer-sheet') - first).toBeGreaterThan(5);
  });
});

test.each<[Heard, Move]>([
  [
    { kind: 'question', units: [] },
    { kind: 'not-covered', lens: 'energy', round: wordings },
  ],
  [{ kind: 'verdict' }, { kind: 'no-verdict', lens: 'energy', round: wordings }],
  [{ kind: 'distress' }, { kind: 'distress' }],
  [{ kind: 'greeting' }, { kind: 'open', lens: 'energy' }],
  [{ kind: 'sheet' }, { kind: 'offer-sheet', open: [...lensIds], unplaced: [] }],
])('answers %o with %o', (heard, move) => {
  expect(nextMove(state({ exchanges: [exchange(opened, heard)] }))).toEqual(move);
});

describe('what comes between', () => {
  const insult: Heard = { kind: 'insult' };
  const goingOn = (turns: number, asides: readonly number[], notedAt?: typeof technical) =>
    talk(turns, (turn) => (asides.includes(turn) ? insult : statement), notedAt);

  test.each<Heard>([
    { kind: 'insult' },
    { kind: 'pasted' },
    { kind: 'foreign' },
    { kind: 'retraction' },
    { kind: 'aside' },
    { kind: 'order' },
  ])('leaves the question open and uses up none of its lens: %o', (heard) => {
    const moves = talk(2, (turn) => (turn === 0 ? heard : statement));
    expect(moves[1]).toEqual(asking('energy', wordings));
    expect(moves[2]).toEqual(asking('impact'));
  });

  test('is never come back to in the same words, and after two returns another lens is asked about', () => {
    const moves = talk(12, () => insult);
    expect(moves.slice(1, 4)).toEqual([
      asking('energy', wordings),
      asking('energy', wordings + 1),
      asking('impact'),
    ]);
    const questions = moves.flatMap((move) => (move.kind === 'ask' ? `${move.lens} ${move.round}` : []));
    expect(new Set(questions).size).toBe(questions.length);
  });

  test('a greeting opens a talk, and only comes between in the midst of it', () => {
    const greeting: Heard = { kind: 'greeting' };
    expect(talk(1, () => greeting)[1]).toEqual(opened);
    expect(talk(2, (turn) => (turn === 1 ? greeting : statement))[2]).toEqual(asking('impact', wordings));
  });

  test('a question that is not about a lens is come back to as well, also when another one was answered between', () => {
    const plain = goingOn(5, [], technical);
    const missed = plain[5];
    expect(missed).toMatchObject({ kind: 'other-path' });
    const moves = goingOn(7, [5], technical);
    expect(moves[6]).toMatchObject({ kind: 'ask', round: 0, left: missed });
    expect(moves[7]).not.toHaveProperty('left');

    const units = ['challenge.technical.burnout'] as const;
    const answered = talk(
      7,
      (turn) => (turn === 5 ? { kind: 'question', units: [...units] } : statement),
      technical,
    );
    expect(answered[6]).toEqual({ kind: 'answer', units: [...units] });
    expect(answered[7]).toMatchObject({ kind: 'ask', left: missed });
  });

  test('such a question is come back to twice at most', () => {
    const left = goingOn(10, [5, 6, 7, 8, 9], technical).filter((move) => 'left' in move && move.left);
    expect(left.map((move) => ('round' in move ? move.round : null))).toEqual([0, 1]);
  });
});

test('who names a lens is asked about it', () => {
  const moves = talk(2, (turn) => (turn === 0 ? { kind: 'turn', lens: 'lifestyle' } : statement));
  expect(moves.slice(1)).toEqual([asking('lifestyle'), asking('energy', 1)]);
});

test('the same talk always goes on the same way, to the end of a long one', () => {
  expect(talk(60, () => statement, technical)).toEqual(talk(60, () => statement, technical));
});

describe('a question that was not understood', () => {
  const again = (exchanges: AgendaState['exchanges']) => nextMove(state({ exchanges }));
  const aside: Heard = { kind: 'aside' };
  const mean = 'What do you mean?';

  test('is asked in other words, of the same lens, until there are none', () => {
    const rounds = [exchange(opened, aside, mean)];
    expect(again(rounds)).toEqual({ ...asking('energy', 1), again: 'explain' });
    rounds.push(exchange(asking('energy', 1), aside, mean));
    expect(again(rounds)).toEqual({ ...asking('energy', 2), again: 'explain' });
    rounds.push(exchange(asking('energy', 2), aside, mean));
    expect(again(rounds)).toEqual({ ...asking('energy', wordings), again: 'explain' });
    rounds.push(exchange(asking('energy', wordings), { kind: 'retraction' }));
    rounds.push(exchange(asking('energy', wordings + 1), aside, mean));
    expect(again(rounds)).toMatchObject({ lens: 'energy', again: 'explain' });
  });

  test('and is none of a lens is explained and asked again', () => {
    const missed: Move = { kind: 'other-path', lens: 'energy', missed: 'technical' };
    expect(again([exchange(missed, aside, mean)])).toMatchObject({
      kind: 'ask',
      left: missed,
      again: 'explain',
    });
    const instead: Move = { kind: 'instead', lens: 'energy', nth: 0 };
    expect(again([exchange(instead, aside, mean)])).toMatchObject({ left: { ...instead, nth: 1 } });
    const check: Move = {
      kind: 'check',
      lens: 'energy',
      evidenceId: 'e',
      quote: 'bugs',
      leansTo: 'technical',
    };
    expect(again([exchange(check, aside, mean)])).toEqual(check);
  });

  test('the one before is gone back to, whatever it was about; where there is none the open one stays', () => {
    const back = 'Go back to the question before';
    const probe: Move = { kind: 'probe', lens: 'growth', sign: 'sign.technical.mastery' };
    const talked = [exchange(opened, statement), exchange(asking('impact'), aside, back)];
    expect(again(talked)).toEqual({ ...asking('energy', wordings), again: 'before' });
    expect(again([exchange(probe, statement), exchange(asking('impact'), aside, back)])).toMatchObject({
      left: probe,
      again: 'before',
    });
    expect(again([exchange(opened, aside, back)])).toEqual(asking('energy', wordings));
  });
});

describe('a plain dislike', () => {
  const disliked = (exchanges: AgendaState['exchanges']) => nextMove(state({ exchanges, disliked: true }));

  test('is answered with what is wanted in its place, on the same lens, before anything else', () => {
    expect(disliked([exchange(opened, statement)])).toEqual({ kind: 'instead', lens: 'energy', nth: 0 });
    const after = exchange({ kind: 'instead', lens: 'energy', nth: 0 }, statement);
    expect(nextMove(state({ exchanges: [exchange(opened, statement), after] }))).toEqual(asking('impact'));
  });

  test('is asked so in as many words as there are, and is come back to where something came between', () => {
    const moves: Move[] = [opened];
    const exchanges: AgendaState['exchanges'][number][] = [];
    for (let turn = 0; turn < mostInsteads + 1; turn += 1) {
      exchanges.push(exchange(moves.at(-1) ?? null, statement));
      moves.push(disliked(exchanges));
    }
    expect(moves.slice(1, -1)).toMatchObject([{ nth: 0 }, { nth: 1 }, { nth: 2 }]);
    expect(moves.at(-1)?.kind).not.toBe('instead');
    const instead: Move = { kind: 'instead', lens: 'energy', nth: 0 };
    expect(nextMove(state({ exchanges: [exchange(instead, { kind: 'insult' })] }))).toMatchObject({
      left: instead,
    });
  });
});

test('what is checked is come back to once, where the coach was asked something instead', () => {
  const check: Move = { kind: 'check', lens: 'energy', evidenceId: 'e', quote: 'bugs', leansTo: 'technical' };
  const why = exchange(check, { kind: 'aside' }, 'Why do you ask?');
  expect(nextMove(state({ exchanges: [exchange(opened, statement), why] }))).toEqual(check);
  expect(nextMove(state({ exchanges: [exchange(opened, statement), why, why] })).kind).toBe('ask');
});

test('a yes or no that could be to something else is checked, however often something was checked before', () => {
  const unclear = evidenceOf('energy', 'technical', { id: 'e', quote: 'bugs' });
  const check: Move = { kind: 'check', lens: 'energy', evidenceId: 'e', quote: 'bugs', leansTo: 'technical' };
  const often = [check, opened, check, opened].map((move) => exchange(move, { kind: 'skip' }));
  expect(nextMove(state({ exchanges: often, unclear }))).toEqual(check);
});

test('the sheet is offered with what was told and could not be placed, apart from what was never told', () => {
  const exchanges = [
    exchange(opened, statement),
    exchange(asking('impact'), { kind: 'skip' }),
    exchange(asking('growth'), { kind: 'sheet' }),
  ];
  const earlier = [evidenceOf('values', 'technical')];
  expect(nextMove(state({ exchanges, earlier }))).toEqual({
    kind: 'offer-sheet',
    open: ['energy', 'impact', 'growth', 'lifestyle'],
    unplaced: ['energy'],
  });
});
