import { findingOf } from '../../evidence/finding.ts';
import type { Track } from '../../framework/ids.ts';
import { lensName } from '../framework.ts';
import type { LensScore, Scorecard } from '../wire/types.ts';
import { words } from '../words.ts';

/** A sentence in pieces: a track is a piece of its own, to be drawn in its manner. */
export type Piece = { text: string } | { track: Track };

/** How each path fits what was said, in words: never how the visitor should choose. */
export function verdictWords(scorecard: Scorecard): Piece[] {
  const { verdict } = words;
  const finding = findingOf(scorecard);
  switch (finding.kind) {
    case 'not-enough-evidence':
      return [{ text: finding.missing > 0 ? verdict.tooEarly(finding.missing) : verdict.nothingCounts }];
    case 'balanced':
      return [{ text: verdict.balanced }];
    default:
      return [
        { text: verdict.before },
        { track: finding.kind },
        { text: verdict.after(verdict.by[finding.degree]) },
      ];
  }
}

/** What the sentence rests on: confidence, how much was talked about, which lenses pull the other way or both ways. */
export function groundsWords(scorecard: Scorecard): string {
  const { verdict } = words;
  const finding = findingOf(scorecard);
  if (finding.kind === 'not-enough-evidence') return '';
  const against = finding.kind === 'balanced' ? [] : finding.against.map(lensName);
  const torn = finding.torn.map(lensName);
  const [last, ...before] = [
    verdict.covered(finding.covered),
    ...(finding.leftOut.length > 0 ? [verdict.leftOut(finding.leftOut.map(lensName))] : []),
    ...(against.length > 0 ? [verdict.otherWay(against)] : []),
    ...(torn.length > 0 ? [verdict.torn(torn)] : []),
  ].reverse();
  const grounds = before.length > 0 ? `${before.reverse().join(', ')}${verdict.and}${last}` : last;
  return `${verdict.confidence[finding.confidence]} ${grounds}.`;
}

/** As plain text, for a title or a screen reader. */
export const plainWords = (pieces: readonly Piece[]) =>
  pieces.map((piece) => ('text' in piece ? piece.text : words.track[piece.track])).join('');

/** How one lens leans, in words. */
export const leansWords = ({ leaning, torn }: Pick<LensScore, 'leaning' | 'torn'>): string =>
  torn ? words.ladder.torn : words.ladder.leans[leaning];
