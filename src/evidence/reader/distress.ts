import { marksOf } from './marks.ts';
import { findAll, phrasebook, says } from './phrases.ts';
import type { Token } from './tokens.ts';
import { distressWords, workWords } from './words/hearing.ts';

const distress = phrasebook(distressWords);
const work = phrasebook<true>([{ value: true, phrases: workWords }]);

/** How many words on the thing of work must follow: "hopeless in all of these meetings". */
const view = 6;

/** The stretch after a place that belongs to it: up to a comma, and short. */
function following(tokens: readonly Token[], from: number): readonly Token[] {
  const next = tokens.slice(from, from + view);
  const end = next.findIndex(({ before }, at) => at > 0 && before !== 'none');
  return next[0]?.before !== 'none' ? [] : next.slice(0, end < 0 ? next.length : end);
}

const isAboutWork = (tokens: readonly Token[]): boolean =>
  says(work, tokens) || marksOf(tokens).targets.length > 0;

/** Whether somebody speaks of their life, and not of a thing at work that they put strongly. */
export function isDistress(tokens: readonly Token[]): boolean {
  return findAll(distress, tokens).some(({ value, to }) => {
    if (!value) return false;
    const tail = following(tokens, to);
    return !(value.about.includes(tail[0]?.word ?? '') && isAboutWork(tail));
  });
}
