import type { Move } from '../../prompts/briefing.ts';
import type { Evidence, Reading } from '../evidence/evidence.ts';
import type { Weights } from '../evidence/weights.ts';
import { challengeIds, type LensId, lensIds, type SignId, type Track } from '../framework/ids.ts';
import { askedLens, type Exchange } from './exchanges.ts';

/** What the agenda knows of a talk. Pure data, so that the same talk always goes on the same way. */
export type AgendaState = {
  /** Every exchange so far, the newest last. */
  exchanges: readonly Exchange[];
  /** The evidence that counts, of earlier messages. */
  earlier: readonly Reading[];
  /** The evidence that counts, of the newest message. */
  noted: readonly (Reading & Pick<Evidence, 'id' | 'status' | 'sure'>)[];
  /** What matters most to the visitor is asked about first. */
  weights: Weights;
};

/** Chooses what the coach does next: one move, with at most one question in it. */
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
    case 'foreign':
      // A model may have understood what the reader cannot.
      return state.noted.length > 0 ? goOn(state) : { kind: 'ask', ...nextLens(state) };
    case 'retraction':
    case 'pasted':
    case 'insult':
      return { kind: 'ask', ...nextLens(state) };
    case 'greeting':
      return { kind: 'open', lens: nextLens(state).lens };
    case 'statement':
    case 'skip':
      return goOn(state);
  }
}

/** The first that has something to ask; the more it would tell, the earlier. */
function goOn(state: AgendaState): Move {
  return (
    check(state) ??
    openLens(state, 1) ??
    otherPath(state) ??
    (wasOfferedLately(state) ? null : offerSheet(state)) ??
    openLens(state, wordings) ??
    probe(state) ??
    challenge(state) ??
    offerSheet(state)
  );
}

const pieces = ({ earlier, noted }: AgendaState): readonly Reading[] => [...earlier, ...noted];

const asked = ({ exchanges }: AgendaState): Move[] => exchanges.flatMap(({ before }) => before ?? []);

const mostChecks = 2;

/** What the reader is not sure of is better asked than believed; seldom, or the talk becomes a form. */
function check(state: AgendaState): Move | null {
  const unsure = state.noted.filter(
    ({ status, strength, sure }) => status === 'proposed' && (strength === 1 || !sure),
  );
  const [piece, ...more] = unsure;
  const before = asked(state);
  if (!piece || more.length > 0 || before.at(-1)?.kind === 'check') return null;
  if (before.filter(({ kind }) => kind === 'check').length >= mostChecks) return null;
  const { id: evidenceId, lens, quote, leansTo } = piece;
  return { kind: 'check', lens, evidenceId, quote, leansTo };
}

/** As often as a lens can be asked about without using the same words again. */
const wordings = 3;

/** A lens that was not asked about yet, or of which nothing is noted still. */
function openLens(state: AgendaState, most: number): Move | null {
  const open = lensIds.filter(
    (lens) =>
      sidesHeard(lens, state) === 0 &&
      timesAnswered(lens, state) < most &&
      timesAsked(lens, state) < wordings,
  );
  return open.length > 0 ? { kind: 'ask', ...nextLens(state, open) } : null;
}

/** Once in a talk, when the words lean: what would be missed of the path that they lean away from. */
function otherPath(state: AgendaState): Move | null {
  const away = leanedAwayFrom(state);
  if (!away || asked(state).some(({ kind }) => kind === 'other-path')) return null;
  return { kind: 'other-path', lens: lensOfSide(away, state), missed: away };
}

/** The half of a sign that was not said: of the newest sign that was not probed yet. */
function probe(state: AgendaState): Move | null {
  const probed = new Set(asked(state).flatMap((move) => (move.kind === 'probe' ? [move.sign] : [])));
  const found = pieces(state)
    .flatMap(({ sign, lens }) => (sign ? [{ sign, lens }] : []))
    .filter(({ sign }) => !probed.has(sign))
    .at(-1);
  return found && probed.size < mostProbes
    ? { kind: 'probe', ...(found satisfies { sign: SignId; lens: LensId }) }
    : null;
}

const mostProbes = 4;

/** The next challenge of the path that the words lean to; of both in turn where they do not lean. */
function challenge(state: AgendaState): Move | null {
  const named = new Set(
    asked(state).flatMap((move) =>
      move.kind === 'challenge' ? [move.challenge] : move.kind === 'answer' ? move.units : [],
    ),
  );
  const left = (track: Track) =>
    challengeIds.filter((id) => id.startsWith(`challenge.${track}.`) && !named.has(id));
  const [technical, management] = [left('technical'), left('management')];
  const away = leanedAwayFrom(state);
  const turn = away ?? (technical.length >= management.length ? 'management' : 'technical');
  const [id] = turn === 'management' ? technical : management;
  return id ? { kind: 'challenge', lens: 'lifestyle', challenge: id } : null;
}

function offerSheet(state: AgendaState): Move {
  return { kind: 'offer-sheet', open: lensIds.filter((lens) => sidesHeard(lens, state) === 0) };
}

/** Once offered, the sheet is left alone for so many exchanges: its button is always there. */
const patience = 5;

const wasOfferedLately = ({ exchanges }: AgendaState) =>
  exchanges.slice(-patience).some(({ before }) => before?.kind === 'offer-sheet');

/** Least answered first, then what weighs most, then least heard of, then the article's order. */
function nextLens(state: AgendaState, among: readonly LensId[] = lensIds): { lens: LensId; round: number } {
  const cost = (lens: LensId) =>
    timesAnswered(lens, state) * 100 + (3 - (state.weights[lens] ?? 1)) * 10 + sidesHeard(lens, state);
  const fresh = among.filter((each) => timesAsked(each, state) < wordings);
  const lens = (fresh.length > 0 ? fresh : among).reduce((best, candidate) =>
    cost(candidate) < cost(best) ? candidate : best,
  );
  return { lens, round: timesAsked(lens, state) };
}

const timesAsked = (lens: LensId, state: AgendaState) =>
  asked(state).filter((move) => asksAboutLens(move) && askedLens(move) === lens).length;

/** A question back or a greeting leaves the lens open; a skip does not. */
const timesAnswered = (lens: LensId, { exchanges }: AgendaState) =>
  exchanges.filter(
    ({ before, heard }) =>
      before &&
      asksAboutLens(before) &&
      askedLens(before) === lens &&
      (heard.kind === 'statement' || heard.kind === 'skip'),
  ).length;

const lensMoves: ReadonlySet<Move['kind']> = new Set(['open', 'ask', 'not-covered', 'no-verdict']);

/** Whether the move asked the question of its lens, and not another one that its answer may bear on. */
const asksAboutLens = ({ kind }: Move): boolean => lensMoves.has(kind);

function sidesHeard(lens: LensId, state: AgendaState): number {
  return new Set(sides(pieces(state).filter((piece) => piece.lens === lens))).size;
}

const sides = (evidence: readonly Reading[]): Track[] =>
  evidence.flatMap(({ leansTo }) =>
    leansTo === 'both' ? (['technical', 'management'] as const) : [leansTo],
  );

/** Twice as many pieces for one path as for the other: enough to ask what speaks against it. */
const clearly = 2;

function leanedAwayFrom(state: AgendaState): Track | null {
  const said = sides(pieces(state));
  const technical = said.filter((track) => track === 'technical').length;
  const management = said.length - technical;
  if (technical > management && technical >= clearly * management) return 'management';
  return management > technical && management >= clearly * technical ? 'technical' : null;
}

/** The lens where that side was not heard, and the other was; what would be missed most likely bears on it. */
const lensOfSide = (side: Track, state: AgendaState): LensId =>
  lensIds.find((lens) => {
    const heard = sides(pieces(state).filter((piece) => piece.lens === lens));
    return heard.length > 0 && !heard.includes(side);
  }) ?? lensIds[0];
