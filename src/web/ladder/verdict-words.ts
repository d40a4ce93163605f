import { findingOf } from '../../evidence/finding.ts';
import type { Track } from '../../framework/ids.ts';
import { lensName } from '../framework.ts';
import type { Scorecard } from '../wire/types.ts';
import { words } from '../words.ts';

/** A sentence in pieces: a track is a piece of its own, to be drawn in its manner. */
export type Piece = { text: string } | { track: Track };

const { verdict } = words;

/** How each path fits what was said, in words: never how the visitor should choose. */
export function verdictWords(scorecard: Scorecard): Piece[] {
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

/** What the sentence rests on: confidence, how much was talked about, and which lenses pull the other way. */
export function groundsWords(scorecard: Scorecard): string {
  const finding = findingOf(scorecard);
  if (finding.kind === 'not-enough-evidence') return '';
  const against = finding.kind === 'balanced' ? [] : finding.against.map(lensName);
  const parts = [verdict.covered(finding.covered), against.length > 0 ? verdict.otherWay(against) : ''];
  return `${verdict.confidence[finding.confidence]} ${parts.filter(Boolean).join(', and ')}.`;
}

/** As plain text, for a title or a screen reader. */
export const plainWords = (pieces: readonly Piece[]) =>
  pieces.map((piece) => ('text' in piece ? piece.text : words.track[piece.track])).join('');
