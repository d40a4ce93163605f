import type { LeansTo, Strength } from '../evidence.ts';
import type { Clause } from './clauses.ts';
import { withoutCondition } from './condition.ts';
import { type Marks, marksOf } from './marks.ts';
import { type Judged, judge } from './polarity.ts';
import { presses } from './pressure.ts';
import type { Token } from './tokens.ts';

/** What one clause states, before it is weighed against its neighbours. */
export type Stated = {
  clause: Clause;
  /** The tokens that count: without a condition. */
  tokens: readonly Token[];
  marks: Marks;
  judged: readonly Judged[];
  /** Somebody else's wish, a question, or pressing for a verdict: nothing here is the visitor's own. */
  foreign: boolean;
};

/** "I was made to manage, and ended up loving it": a short end whose "it" is what came before. */
function takesUp(left: Marks, right: readonly Token[]): boolean {
  const undecided = left.stances.every(({ value }) => value.pull === 0);
  return undecided && right.length <= 6 && right.some(({ word }) => ['it', 'them', 'that'].includes(word));
}

/** "Crisis calls kill me, refactoring makes me happy": what follows the comma has its own thing and says how it is. */
function standsAlone(left: Marks, first: Token, right: readonly Token[]): boolean {
  if (left.stances.length === 0 || first.before !== 'comma') return false;
  const { targets, stances } = marksOf(right);
  const [target] = targets;
  return target !== undefined && (stances[0]?.from ?? -1) > target.from;
}

/** How many words a cut looks to each side: all of any sentence people say, and a bound on those they do not. */
const view = 40;

/** Cuts at "and" or a comma where each side has its own target and its own stance. */
export function cutWhereBothState(clause: Clause): Clause[] {
  const parts: Clause[] = [];
  let rest = clause;
  for (let at = 1; at < rest.tokens.length - 1; at += 1) {
    const token = rest.tokens[at];
    if (!token || (token.word !== 'and' && token.before === 'none')) continue;
    const left = marksOf(rest.tokens.slice(Math.max(0, at - view), at));
    if (left.targets.length === 0 && !standsAlone(left, token, rest.tokens.slice(at, at + view))) continue;
    const right = marksOf(rest.tokens.slice(at, at + view));
    if (right.stances.length === 0) continue;
    if (right.targets.length > 0 && left.stances.length === 0) continue;
    if (right.targets.length === 0 && !takesUp(left, rest.tokens.slice(at))) continue;
    parts.push({ ...rest, tokens: rest.tokens.slice(0, at) });
    rest = { tokens: rest.tokens.slice(at), joint: 'plain', asked: rest.asked };
    at = 0;
  }
  return [...parts, rest];
}

export function state(clause: Clause): Stated {
  const tokens = withoutCondition(clause.tokens);
  const marks = marksOf(tokens);
  const firstI = tokens.findIndex(({ word }) => word === 'i');
  const told = marks.reported.some(({ from }) => from <= 2 && (firstI < 0 || from <= firstI));
  return {
    clause,
    tokens,
    marks,
    judged: judge(marks, tokens),
    foreign: told || clause.asked || presses(clause.tokens),
  };
}

/** What the clause is for. In "tools that help people grow" the first thing governs what hangs on it. */
export function wanted({ judged, marks }: Stated): readonly Judged[] {
  const drawn = judged.filter(({ pull }) => pull === 1);
  const [first] = drawn;
  if (!first) return [];
  return drawn.filter(({ target }) => {
    if (target.value.track === first.target.value.track) return true;
    const joined = [...marks.coordinations, ...marks.comparisons];
    return joined.some(({ from, to }) => from >= first.target.to && to <= target.from);
  });
}

export function leansToOf(drawn: readonly Judged[]): LeansTo | null {
  const sides = new Set(drawn.map(({ target }) => target.value.track));
  if (sides.size > 1) return 'both';
  return sides.has('technical') ? 'technical' : sides.has('management') ? 'management' : null;
}

export const clampStrength = (value: number): Strength => (value >= 3 ? 3 : value >= 2 ? 2 : 1);

export function strengthOf(drawn: readonly Judged[], marks: Marks): Strength {
  const force = Math.max(...drawn.map((each) => each.force));
  const vague = drawn.every(({ target }) => target.value.group === 'vague');
  return clampStrength(
    force + (marks.intensifiers > 0 ? 1 : 0) - (marks.hedges > 0 ? 1 : 0) - (vague ? 1 : 0),
  );
}
