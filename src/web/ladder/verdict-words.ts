import type { Track } from '../../framework/ids.ts';
import { lensName } from '../framework.ts';
import type { Scorecard } from '../wire/types.ts';
import { words } from '../words.ts';

/** A sentence in pieces: a track is a piece of its own, to be drawn in its manner. */
export type Piece = { text: string } | { track: Track };

/** Lenses with evidence that a first picture takes; under it there is no leaning and no number. */
const lensesNeeded = 3;

const { verdict } = words;

const coveredIn = (scorecard: Scorecard) =>
  scorecard.lenses.filter(({ leaning }) => leaning !== 'not-enough-evidence');

/** How each path fits what was said, in words: never how the visitor should choose. */
export function verdictWords(scorecard: Scorecard): Piece[] {
  const { leaning, balance } = scorecard;
  if (leaning === 'not-enough-evidence') {
    const missing = lensesNeeded - coveredIn(scorecard).length;
    return [{ text: missing > 0 ? verdict.tooEarly(missing) : verdict.nothingCounts }];
  }
  if (leaning === 'balanced') return [{ text: verdict.balanced }];
  return [{ text: verdict.before }, { track: leaning }, { text: verdict.after(howMuch(balance ?? 0)) }];
}

/** The same steps as in the Markdown of a summary. */
function howMuch(balance: number): string {
  const distance = Math.abs(balance);
  if (distance < 0.4) return verdict.by.somewhat;
  return distance < 0.65 ? verdict.by.clearly : verdict.by.much;
}

/** What the sentence rests on: confidence, how much was talked about, and which lenses pull the other way. */
export function groundsWords(scorecard: Scorecard): string {
  const { leaning, confidence } = scorecard;
  if (leaning === 'not-enough-evidence') return '';
  const covered = coveredIn(scorecard);
  const against = covered
    .filter((lens) => lens.weight > 0 && leaning !== 'balanced' && lens.leaning !== 'balanced')
    .filter((lens) => lens.leaning !== leaning)
    .map(({ lens }) => lensName(lens));
  const parts = [verdict.covered(covered.length), against.length > 0 ? verdict.otherWay(against) : ''];
  const grounds = `${parts.filter(Boolean).join(', and ')}.`;
  return confidence ? `${verdict.confidence[confidence]} ${grounds}` : grounds;
}

/** As plain text, for a title or a screen reader. */
export const plainWords = (pieces: readonly Piece[]) =>
  pieces.map((piece) => ('text' in piece ? piece.text : words.track[piece.track])).join('');
