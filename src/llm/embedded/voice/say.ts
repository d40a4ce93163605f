import type { Briefing } from '../../../../prompts/briefing.ts';
import { answerFromArticle } from './answer-from-article.ts';
import { askChallenge, askHalf, askInstead, askLens, askOtherPath } from './ask.ts';
import { check } from './check.ts';
import { distress } from './distress.ts';
import { noVerdict } from './no-verdict.ts';
import { notCovered } from './not-covered.ts';
import { offerSheet } from './offer-sheet.ts';
import { open } from './open.ts';

/** The guide's words for a move. A pure function: the same briefing gives the same reply. */
export function say(briefing: Briefing): string {
  const { move } = briefing;
  switch (move.kind) {
    case 'open':
      return open(briefing, move);
    case 'ask':
      return askLens(briefing, move);
    case 'answer':
      return answerFromArticle(briefing, move);
    case 'not-covered':
      return notCovered(briefing, move);
    case 'no-verdict':
      return noVerdict(briefing, move);
    case 'distress':
      return distress(briefing);
    case 'check':
      return check(briefing, move);
    case 'instead':
      return askInstead(briefing, move);
    case 'probe':
      return askHalf(briefing, move);
    case 'other-path':
      return askOtherPath(briefing, move);
    case 'challenge':
      return askChallenge(briefing, move);
    case 'offer-sheet':
      return offerSheet(briefing, move);
  }
}
