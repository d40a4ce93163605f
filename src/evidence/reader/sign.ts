import { type SignId, signIds, type Track } from '../../framework/ids.ts';
import { bankOf, rank } from './bm25.ts';
import type { Target } from './target.ts';
import { exemplars } from './words/exemplars.ts';

const bank = bankOf(signIds.flatMap((value) => exemplars[value].map((text) => ({ value, text }))));

/** Measured by eye on fresh statements: below it the nearest exemplar shares a word or two by chance. */
const enough = 5;
const margin = 0.8;
const hintWeight = 3;

/** The sign that only two clauses together can give: mentoring liked, managing not. Never guessed from one. */
const neverGuessed: SignId = 'sign.technical.mentoring-not-managing';

/** The sign of a track that a clause is nearest to, or `null` where none or more than one is near. */
export function signOf(quote: string, track: Track, targets: readonly Target[]): SignId | null {
  if (targets.every(({ group }) => group === 'vague')) return null;
  const ranked = rank(bank, quote);
  const scores = signIds
    .filter((sign) => sign.startsWith(`sign.${track}.`) && sign !== neverGuessed)
    .map((sign) => {
      const [first = 0, second = 0] = ranked
        .filter(({ value }) => value === sign)
        .map(({ score }) => score)
        .sort((a, b) => b - a);
      const hinted = targets.some((target) => target.sign === sign);
      return { sign, score: first + second / 2 + (hinted ? hintWeight : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < enough) return null;
  return best.score - (next?.score ?? 0) >= margin ? best.sign : null;
}
