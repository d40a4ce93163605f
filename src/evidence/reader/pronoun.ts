import { judge } from './polarity.ts';
import type { Stated } from './stated.ts';
import type { Token } from './tokens.ts';

const pronouns = new Set(['it', 'that', 'this', 'them', 'those', 'minute', 'second', 'prouder', 'happier']);
const additions = new Set(['also', 'too', 'equally', 'well']);

const pointers = new Set(['that', 'this', 'those']);
const pointedAt = new Set(
  'person people one guy man woman kind sort company place day time year way team product'.split(' '),
);

/** "I want that" points back; "I want to be that person" names somebody of its own. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return pronouns.has(word) && !(pointers.has(word) && pointedAt.has(tokens[at + 1]?.word ?? ''));
}

/** The clause with what its "it" stands for put in front, so that "I lead a team, and I love it" is read as one. */
function joined(before: Stated, here: Stated): Stated | null {
  const decides = here.marks.stances.some(({ value }) => value.pull !== 0);
  if (here.marks.targets.length > 0 || !decides) return null;
  const turns = here.clause.joint === 'contrast' && here.tokens.length <= 5;
  if (!turns && !here.tokens.some((_, at) => isPronoun(here.tokens, at))) return null;
  if (here.tokens.length > 10) return null;
  const plain = before.marks.targets.filter(({ value }) => value.group !== 'vague');
  const meant = plain.length > 0 ? plain : before.marks.targets;
  const tracks = new Set(meant.map(({ value }) => value.track));
  if (
    tracks.size !== 1 ||
    before.judged.some(({ pull }) => pull === 1 || (pull === -1 && !turns)) ||
    before.clause.asked
  )
    return null;
  const stand = { from: -1, to: 0 };
  const marks = { ...here.marks, targets: meant.map((target) => ({ ...target, ...stand })) };
  const tokens = [...before.clause.tokens, ...here.clause.tokens];
  const judged = judge({ ...marks, targetNegations: [], comparisons: [] }, here.tokens);
  return { ...here, clause: { ...here.clause, tokens }, marks: { ...marks, stances: [] }, judged };
}

/** "I love coding but helping people too": the wish is carried on. */
function carriedOn(before: Stated, here: Stated): Stated | null {
  const carried = before.judged.find(({ pull }) => pull === 1);
  const plain = here.marks.stances.length === 0 && here.marks.stanceNegations.length === 0;
  if (!carried || !plain || here.clause.joint !== 'contrast') return null;
  if (!here.tokens.some(({ word }) => additions.has(word))) return null;
  return { ...here, judged: here.judged.map((each) => ({ ...each, pull: 1, force: carried.force })) };
}

export function withReferent(said: readonly Stated[]): Stated[] {
  return said.map((here, at) => {
    const before = said[at - 1];
    return (before && (joined(before, here) ?? carriedOn(before, here))) ?? here;
  });
}
