import type { Move } from '../../prompts/briefing.ts';
import { mostInsteads, wordings } from '../../prompts/questions.ts';
import { isTrouble } from '../evidence/reader/heard.ts';
import { challengeIds, type LensId, lensIds, type SignId, type Track } from '../framework/ids.ts';
import { type AgendaState, asked } from './agenda-state.ts';
import { askAgain } from './ask-again.ts';
import { check, checkAgain, checkOf } from './checks.ts';
import { askedLens } from './exchanges.ts';
import { backToOpen, questionLeft } from './left-open.ts';
import { nextLens, timesAnswered, timesAsked, wasTold } from './next-lens.ts';
import { leanedAwayFrom, lensOfSide, pieces, sidesHeard } from './sides-heard.ts';

/** Chooses what the coach does next: one move, with at most one question in it. */
export function nextMove(state: AgendaState): Move {
  const newest = state.exchanges.at(-1);
  if (!newest) return { kind: 'open', lens: lensIds[0] };
  const { heard } = newest;
  const { unclear } = state;
  if (unclear && !isTrouble(heard)) return checkOf(unclear);
  switch (heard.kind) {
    case 'distress':
    case 'loss':
      return { kind: 'distress' };
    case 'sheet':
      return offerSheet(state);
    case 'question':
      return heard.units.length > 0
        ? { kind: 'answer', units: heard.units }
        : { kind: 'not-covered', ...backToOpen(state) };
    case 'verdict':
      return { kind: 'no-verdict', ...backToOpen(state) };
    case 'turn':
      return { kind: 'ask', ...nextLens(state, [heard.lens]) };
    case 'aside':
      return askAgain(state) ?? checkAgain(state) ?? whatIsTold(state);
    case 'foreign':
      return whatIsTold(state);
    case 'retraction':
    case 'pasted':
    case 'insult':
    case 'order':
      return { kind: 'ask', ...backToOpen(state) };
    case 'greeting':
      return state.exchanges.length > 1
        ? { kind: 'ask', ...backToOpen(state) }
        : { kind: 'open', lens: nextLens(state).lens };
    case 'statement':
    case 'skip':
      return goOn(state);
  }
}

/** The first that has something to ask; the more it would tell, the earlier. */
function goOn(state: AgendaState): Move {
  return (
    check(state) ??
    instead(state) ??
    pickUp(state) ??
    openLens(state, 1) ??
    otherPath(state) ??
    (wasOfferedLately(state) ? null : offerSheet(state)) ??
    openLens(state, wordings) ??
    probe(state) ??
    challenge(state) ??
    offerSheet(state)
  );
}

/** A model may have understood what the reader cannot, and who asks nobody may tell something by it. */
const whatIsTold = (state: AgendaState): Move =>
  state.noted.length > 0 ? goOn(state) : { kind: 'ask', ...backToOpen(state) };

/** What was asked before something came between. */
function pickUp(state: AgendaState): Move | null {
  const left = questionLeft(state);
  return left && { kind: 'ask', ...left };
}

/** What is wanted in place of what is not: the half that decides. */
function instead(state: AgendaState): Move | null {
  const nth = asked(state).filter(({ kind }) => kind === 'instead').length;
  const lens = askedLens(state.exchanges.at(-1)?.before ?? null);
  return state.disliked && nth < mostInsteads
    ? { kind: 'instead', lens: lens ?? nextLens(state).lens, nth }
    : null;
}

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
      move.kind === 'challenge' ? [move.challenge] : move.kind === 'answer' ? move.units.slice(0, 1) : [],
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
  const open = lensIds.filter((lens) => sidesHeard(lens, state) === 0);
  return { kind: 'offer-sheet', open, unplaced: open.filter((lens) => wasTold(lens, state)) };
}

/** Once offered, the sheet is left alone for so many exchanges: its button is always there. */
const patience = 5;

const wasOfferedLately = ({ exchanges }: AgendaState) =>
  exchanges.slice(-patience).some(({ before }) => before?.kind === 'offer-sheet');
