import type { Briefing } from '../../../../prompts/briefing.ts';
import { answerFromArticle } from './answer-from-article.ts';
import { ask } from './ask.ts';
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
      return ask(briefing, move);
    case 'answer':
      return answerFromArticle(briefing, move);
    case 'not-covered':
      return notCovered(briefing, move);
    case 'no-verdict':
      return noVerdict(briefing, move);
    case 'distress':
      return distress(briefing);
    case 'offer-sheet':
      return offerSheet(briefing, move);
  }
}
