import type { Mark, Review } from '../../../db/review.ts';
import type { UnitId } from '../../framework/ids.ts';
import { checkReply } from '../reply/check-reply.ts';
import type { Cited } from '../reply/citations.ts';
import { claimsOf } from '../reply/claims.ts';
import type { Occasion, Rule } from '../reply/rule.ts';
import { wholeSentences } from '../reply/sentences.ts';

/** What a reader must be able to tell from what the article says, and from what the coach is for. */
const kinds: Readonly<Partial<Record<Rule, NonNullable<Mark['kind']>>>> = {
  uncited: 'source',
  figure: 'source',
  advice: 'opinion',
  praise: 'opinion',
  stray: 'opinion',
};

/**
 * What was let through as it was made, checked when all is said: what is not the coach's to say is marked.
 *
 * @param isCut whether it broke off: then its whole sentences are judged, and nothing that could still have come is missed.
 */
export function reviewFree(
  text: string,
  occasion: Occasion,
  cited: Cited['cited'],
  withheld: ReadonlySet<Rule>,
  isCut: boolean,
): { review: Omit<Review, 'instructionsHash'>; units: UnitId[] } {
  const claims = claimsOf(text, occasion, cited);
  const isCarried = (start: number) => claims.some(({ sentence, unit }) => unit && sentence.start === start);
  const faults = checkReply(isCut ? wholeSentences(text) : text, occasion).filter(
    ({ rule, span }) => !(rule === 'uncited' && span && isCarried(span.start)) && !(isCut && span === null),
  );
  const marks = faults.flatMap(({ rule, span }): Mark[] => {
    const kind = kinds[rule];
    return span && kind ? [{ ...span, kind }] : [];
  });
  return {
    review: {
      how: 'free',
      faults: [...new Set([...withheld, ...faults.map(({ rule }) => rule)])],
      marks: withoutOverlap(marks),
      ...(withheld.size > 0 ? { withheld: [...withheld] } : {}),
    },
    units: [...cited.map(({ id }) => id), ...claims.flatMap(({ unit }) => unit ?? [])],
  };
}

/** Two kinds of fault in the same words are one mark. */
const withoutOverlap = (marks: readonly Mark[]): Mark[] =>
  marks.filter(
    (mark, at) => !marks.slice(0, at).some(({ start, end }) => start < mark.end && mark.start < end),
  );
