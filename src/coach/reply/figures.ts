import { framework } from '../../framework/framework.ts';
import type { Fault, Occasion } from './rule.ts';

const figure =
  /\d+(?:[.,:]\d+)*\s?(?:%|percent|k\b)?|\b(?:\w+[- ])?(?:per ?cent|percentage|odds|chance of|likelihood|probability)\b|\b(?:half|a third|two thirds|a quarter|three quarters|the majority|most) of (?:all |the )?(?:managers|engineers|people|developers|leaders|teams|companies)\b|\b(?:studies|research|surveys?|statistics|data|experts) (?:shows?|says?|suggests?|finds?|found|indicates?)\b|\b(?:on a scale|out of ten|out of five)\b/giu;

const given = JSON.stringify(framework.lenses);

/** No number that nobody gave, and no study that nobody named. */
export const figures = (reply: string, { said }: Pick<Occasion, 'said'>): Fault[] => {
  const heard = `${said.join(' ')} ${given}`.toLowerCase();
  return [...reply.matchAll(figure)]
    .filter(([text]) => !heard.includes(text.toLowerCase().trim()))
    .map((match) => ({
      rule: 'figure',
      reason: `Nobody gave “${match[0].trim()}”. State no numbers and no studies.`,
      span: { start: match.index, end: match.index + match[0].trimEnd().length },
    }));
};
