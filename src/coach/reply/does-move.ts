import { unit } from '../../framework/framework.ts';
import type { Check, Fault } from './rule.ts';
import { stemsOf } from './stems.ts';

const saysNotCovered =
  /\b(?:article|framework|source|material|that|it|this)\b[^.?!]*\b(?:not|n['’]t|nothing|no)\b|\b(?:not|n['’]t|nothing|no|beyond|outside)\b[^.?!]*\b(?:cover\w*|article|framework|source|go by|know)\b/iu;
const leavesChoice =
  /\b(?:yours?|you decide|your (?:own )?(?:choice|decision|call)|up to you|with you|can(?:not|['’]t)|won['’]t|will not|not (?:for me|mine|my))\b/iu;

/** Does what this turn is for, beside asking. */
export const doesMove: Check = (reply, { briefing: { move } }) => {
  const unless = (does: boolean, reason: string): Fault[] =>
    does ? [] : [{ rule: 'move', reason, span: null }];
  const names = (text: string, fewest: number) => {
    const wanted = new Set(stemsOf(text));
    const found = new Set(stemsOf(reply).filter((each) => wanted.has(each)));
    return found.size >= Math.min(fewest, wanted.size);
  };
  switch (move.kind) {
    case 'not-covered':
      return unless(saysNotCovered.test(reply), 'Say first that the article does not cover this.');
    case 'no-verdict':
      return unless(
        leavesChoice.test(reply),
        'Say first that the choice is theirs and that you will not make it.',
      );
    case 'check':
      return unless(names(move.quote, 3), `Play back “${move.quote}”.`);
    case 'challenge':
      return unless(
        names(`${unit(move.challenge).name} ${unit(move.challenge).text}`, 3),
        `Name this challenge: ${unit(move.challenge).name}.`,
      );
    case 'answer':
      return unless(
        names(move.units.map((id) => `${unit(id).name} ${unit(id).text}`).join(' '), 5),
        `Answer from these items only: ${move.units.map((id) => unit(id).name).join(', ')}.`,
      );
    case 'offer-sheet':
      return unless(
        /\b(?:page|sheet)\b/iu.test(reply),
        'Offer the decision sheet: the button “Make my page”.',
      );
    default:
      return [];
  }
};
