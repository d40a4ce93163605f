import type { Review } from '../../../db/review.ts';
import type { Briefing } from '../../../prompts/briefing.ts';
import type { UnitId } from '../../framework/ids.ts';
import type { Talk } from '../brief.ts';
import { checkReply } from '../reply/check-reply.ts';
import type { Cited } from '../reply/citations.ts';
import { claimsOf } from '../reply/claims.ts';
import type { Rule } from '../reply/rule.ts';
import { occasionOf } from './spoken.ts';

/** What a reader must be able to tell from what the article says. */
const marked: ReadonlySet<Rule> = new Set(['uncited', 'figure', 'quote']);

/** What was shown as it was made, checked when all is said: nothing can be taken back, but it can be marked. */
export function reviewFree(
  text: string,
  talk: Talk,
  briefing: Briefing,
  cited: Cited['cited'],
): { review: Review; units: UnitId[] } {
  const occasion = occasionOf(talk, briefing);
  const claims = claimsOf(text, occasion, cited);
  const isCarried = (start: number) => claims.some(({ sentence, unit }) => unit && sentence.start === start);
  const faults = checkReply(text, occasion).filter(
    ({ rule, span }) => !(rule === 'uncited' && span && isCarried(span.start)),
  );
  return {
    review: {
      how: 'free',
      faults: [...new Set(faults.map(({ rule }) => rule))],
      marks: faults.flatMap(({ rule, span }) => (span && marked.has(rule) ? [span] : [])),
    },
    units: [...cited.map(({ id }) => id), ...claims.flatMap(({ unit }) => unit ?? [])],
  };
}
