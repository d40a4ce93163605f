import { words } from './cut.ts';
import { isWanted, type Part } from './parts.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './word-kinds.ts';

const refusing = words(
  'no not never nope none nobody nothing without minus nor neither rather instead leave leaves left away clear else elsewhere somebody someone others hate dread skip spare refuse hand pass only just except out yuck ugh stop stops stay stays drains drain flat',
);
/** "Not only", "not just", "no longer alone": nothing is refused. */
const widening = words('only just merely');

const refusesIn = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      refusing.has(word) && !(['not', 'no'].includes(word) && widening.has(tokens[at + 1]?.word ?? '')),
  );

/** Of people as one that is over them; the kinds of words have more, such as planning and budgets. */
const over =
  /^(?:apprais|evaluat|gradings?$|grades?$|graded$|ratings?$|rate$|career|manag|boss|raises?$|salar|promot|hir(?:e|ing)|fir(?:e|ing)$|judg|disciplin|line$|reporting$|reports$|jefe|chief|reviews?$|leads?$|leading$|hr$|responsib)/;
const learners = words(
  'trainee trainees apprentice apprentices junior juniors intern interns beginner beginners newbie newbies newcomer newcomers student students resident residents youngster youngsters graduates starters lads kids techs mid-levels colleague colleagues teammate teammates people team anybody anyone everybody others them',
);
const sharing =
  /^(?:teach|taught|coach|mentor|tutor|explain|show|train|walk|pair|help|guid|learn|draft|course|clinic|workshop|tutorial|whiteboard|microscope|bench|lesson|class|session|instruct|pass)/;

const isOf = (kind: 'teach' | 'administer', { tokens }: Part): boolean =>
  wordsOf(tokens).some(({ kinds }) => kinds.has(kind));

const sentenceOf = ({ clause }: Part, parts: readonly Part[]): Token[] =>
  parts.filter((other) => other.clause.sentence === clause.sentence).flatMap(({ tokens }) => [...tokens]);

const managingIn = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => isOf('administer', part) || part.tokens.some(({ word }) => over.test(word)));

const isRefused = (part: Part, parts: readonly Part[]): boolean =>
  part.weight < 0 ||
  part.role === 'aside' ||
  ['denied', 'put-off', 'foreign'].includes(part.stance.kind) ||
  refusesIn(part.tokens) ||
  (part.stance.kind !== 'drawn' && refusesIn(sentenceOf(part, parts)));

const adding = words('too also both');

/** "I love mentoring, and managing too": nothing of it is refused. */
export const managesToo = (parts: readonly Part[]): boolean => {
  const managing = managingIn(parts);
  return managing.some(
    (part) => !isRefused(part, parts) && (isWanted(part) || part.tokens.some(({ word }) => adding.has(word))),
  );
};

/** Whether anything at all is refused: who loves mentoring and hard problems says nothing of managing. */
export const refusesAny = (parts: readonly Part[]): boolean => parts.some((part) => isRefused(part, parts));

/** "I love mentoring but dread reviews": the one sign that takes a liking and a refusal together. */
export function mentorsWithoutManaging(parts: readonly Part[]): boolean {
  const managing = managingIn(parts);
  const teaching = parts.filter(
    (part) =>
      part.weight >= 0 &&
      part.role !== 'aside' &&
      (isOf('teach', part) ||
        (part.tokens.some(({ word }) => sharing.test(word)) &&
          sentenceOf(part, parts).some(({ word }) => learners.has(word)))),
  );
  return (
    managing.some((part) => isRefused(part, parts)) &&
    managing.every((part) => isRefused(part, parts) || !isWanted(part)) &&
    teaching.some((part) => (part.stance.kind !== 'denied' && !managing.includes(part)) || part.weight > 0)
  );
}
