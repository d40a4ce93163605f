import { dangerIn } from './danger.ts';
import { findAll, phrasebook, says } from './phrases.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './word-kinds.ts';
import { distressWords, workWords } from './words/hearing.ts';
import type { WordClass } from './words/word-classes.ts';

const distress = phrasebook(distressWords);
const work = phrasebook<true>([{ value: true, phrases: workWords }]);

const workKinds =
  'code systems hardware research puzzle crack mastery leverage administer org busy result'.split(
    ' ',
  ) as WordClass[];

/** How many words on the thing of work must follow: "hopeless in all of these meetings". */
const view = 6;

/** The stretch after a place that belongs to it: up to a comma, and short. */
function following(tokens: readonly Token[], from: number): readonly Token[] {
  const next = tokens.slice(from, from + view);
  const end = next.findIndex(({ before }, at) => at > 0 && before !== 'none');
  return next[0]?.before !== 'none' ? [] : next.slice(0, end < 0 ? next.length : end);
}

const isAboutWork = (tokens: readonly Token[]): boolean =>
  says(work, tokens) || wordsOf(tokens).some(({ kinds }) => workKinds.some((kind) => kinds.has(kind)));

/** From here on what was said is answered as danger though no certain phrase stands in it. */
const likely = 0.54;
/** Who tells of a death uses the same words. */
const likelyInLoss = 0.8;

/** Whether somebody speaks of their life, or of somebody they lost, and not of a thing at work that they put strongly. */
export function distressIn(said: readonly (readonly Token[])[]): 'distress' | 'loss' | null {
  const tokens = said.flat();
  const sayings = findAll(distress, tokens);
  const found = sayings.filter(({ value, to }) => {
    if (!value || (value.alone && isAboutWork(tokens))) return false;
    const tail = following(tokens, to);
    return !(value.about.split(' ').includes(tail[0]?.word ?? ' ') && isAboutWork(tail));
  });
  if (found.some(({ value }) => !value?.loss)) return 'distress';
  const isLoss = found.length > 0;
  const harmless = sayings.some(({ value }) => value === null);
  if (!harmless && dangerIn(said) >= (isLoss ? likelyInLoss : likely)) return 'distress';
  return isLoss ? 'loss' : null;
}
