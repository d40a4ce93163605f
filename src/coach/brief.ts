import type { Message } from '../../db/messages.ts';
import type { Briefing } from '../../prompts/briefing.ts';
import { counts, type Evidence } from '../evidence/evidence.ts';
import type { Weights } from '../evidence/weights.ts';
import { nextMove } from './agenda.ts';
import { corrected } from './corrected.ts';
import { isDislike } from './dislike.ts';
import { askedLens, type Exchange, exchanges } from './exchanges.ts';
import { inTurn } from './in-turn.ts';

export type Talk = {
  conversationId: string;
  messages: readonly Message[];
  evidence: readonly Evidence[];
  weights: Weights;
  /** What the newest message did to readings of before. */
  settled: Briefing['settled'];
};

/**
 * Tells a speaker what it needs for this turn.
 *
 * @param noted what was noted from the newest message, in this turn.
 */
export function brief(
  { conversationId, messages, evidence, weights, settled }: Talk,
  noted: readonly Evidence[],
): Briefing {
  const said = inTurn(exchanges(messages), evidence);
  const newest = said.at(-1);
  const goesBy = heardIn(newest);
  const earlier = evidence.filter((piece) => piece.messageId !== newest?.messageId).filter(goesBy);
  const heard = noted.filter(goesBy);
  const doubt = settled ? null : corrected(said, evidence);
  const [unclear = null] = doubt?.does === 'unclear' ? doubt.pieces : [];
  const disliked = newest?.heard.kind === 'statement' && heard.length === 0 && isDislike(newest.text);
  return {
    move: nextMove({
      exchanges: said,
      earlier,
      noted: heard,
      proposed: noted.filter((piece) => !goesBy(piece) && piece.status === 'proposed'),
      unclear,
      disliked,
      weights,
    }),
    asked: askedLens(newest?.before ?? null),
    noted: heard.map(essence),
    earlier: earlier.map(essence),
    message: newest?.text ?? '',
    heard: disliked ? 'dislike' : (newest?.heard.kind ?? 'statement'),
    settled,
    seed: `${conversationId}:${said.length}`,
  };
}

/**
 * What the talk goes by: what counts. In a language that the reader does not read there is nobody else to go by than a model.
 */
const heardIn = (newest: Exchange | undefined) => (piece: Evidence) =>
  newest?.heard.kind === 'foreign' ? piece.status !== 'struck' : counts(piece);

const essence = ({ quote, lens, sign, leansTo }: Evidence) => ({ quote, lens, sign, leansTo });
