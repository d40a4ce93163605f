import type { Marks } from './marks.ts';
import type { Found } from './phrases.ts';
import type { Target } from './target.ts';
import type { Token } from './tokens.ts';
import { otherPeople } from './words/polarity.ts';
import type { Stance } from './words/stances.ts';

/** What the clause says of one target: drawn to it (1), put off (-1), or nothing that decides (0). */
export type Judged = { target: Found<Target>; pull: 1 | 0 | -1; force: 1 | 2 | 3 };

/** How far before a stance a "not" still belongs to it. */
const reach = 6;

const others = new Set(otherPeople.flatMap((words) => words.split('|')));
const between = new Set(
  'do does did would will really always not still also actually never just have has to could can been be may might am is are'.split(
    ' ',
  ),
);

/** Only compared, and not said of the thing itself, a stance is never more than clear. */
const lesser = (force: Judged['force']): Judged['force'] => (force === 3 ? 2 : force);

const flip = (pull: Judged['pull']): Judged['pull'] => (pull === 1 ? -1 : pull === -1 ? 1 : 0);

/** "My team loves", "people who enjoy": the verb's subject is somebody else. */
function isSomebodyElses(stance: Found<Stance>, tokens: readonly Token[]): boolean {
  if (stance.value.own !== 'verb') return false;
  let at = stance.from - 1;
  while (at >= 0 && between.has(tokens[at]?.word ?? '')) at -= 1;
  return others.has(tokens[at]?.word ?? '');
}

function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to + 1).some(({ before }) => before !== 'none');
}

function pullOf(stance: Found<Stance>, marks: Marks, tokens: readonly Token[]): Judged['pull'] {
  if (isSomebodyElses(stance, tokens)) return 0;
  const negations = marks.stanceNegations.filter(
    ({ from, to }) =>
      to <= stance.from &&
      stance.from - to < reach &&
      !commaBetween(tokens, from, stance.from) &&
      !marks.targets.some(
        (target) => target.from >= to && target.to <= stance.from && target.from > from + 3,
      ) &&
      !marks.stances.some((other) => other.from >= to && other.to <= stance.from && other.value.pull !== 0),
  );
  const doubted = marks.stances.some(
    (other) => other.value.own === 'doubt' && other.to <= stance.from && stance.from - other.to < reach,
  );
  if (doubted) return 0;
  if (negations.length % 2 === 0) return stance.value.pull;
  // Not hating something is bearing it, which decides nothing.
  return stance.value.pull === 1 ? -1 : 0;
}

/** The stance that a target stands under: the nearest before it, else the nearest after it. */
function stanceOver(target: Found<Target>, marks: Marks): Found<Stance> | null {
  const before = marks.stances.filter(({ from }) => from < target.from).at(-1);
  return before ?? marks.stances.find(({ to }) => to > target.from) ?? null;
}

/** "Not", "stop", "without" right before the target, and after the stance where that comes first. */
function isNegated(target: Found<Target>, after: number, marks: Marks, near: number): boolean {
  const last = marks.targetNegations.filter(({ from, to }) => from >= after && to <= target.from).at(-1);
  if (last?.value !== 'negator' || target.from - last.to > near) return false;
  return !marks.targets.some(
    (other) => other.from >= last.to && other.to <= target.from && other.value.track !== target.value.track,
  );
}

/** "More than X", "instead of X", "I prefer Y to X", "from X to Y": X is what the other thing is chosen over. */
function isComparedAway(target: Found<Target>, marks: Marks, tokens: readonly Token[]): boolean {
  const operator = marks.comparisons.filter(({ value, to }) => value === 'over' && to <= target.from).at(-1);
  // "Instead of managing I want to code": what opens a clause ends where the wish begins.
  const closed = operator?.from === 0 && marks.stances.some(({ to }) => to <= target.from);
  // "Not only X" sets X aside when something was named before it, and not in "not only X but Y".
  const first = !marks.targets.some(({ to }) => to <= (operator?.from ?? 0));
  const notOnly = operator && tokens[operator.from]?.word === 'not';
  if (notOnly && first) return false;
  if (operator && !closed && target.from - operator.to < reach) return true;
  const word = (at: number) => tokens[at]?.word ?? '';
  const toBefore = [target.from - 1, target.from - 2].find((at) => word(at) === 'to') ?? -1;
  const preferred = tokens.findIndex((token) => token.word.startsWith('prefer'));
  if (preferred >= 0 && toBefore > preferred + 1 && marks.targets.some(({ to }) => to <= toBefore))
    return true;
  const from = [target.from - 1, target.from - 2].some((at) => word(at) === 'from');
  return from && tokens.slice(target.to, target.to + 4).some((token) => ['to', 'into'].includes(token.word));
}

/** "X less than Y": X is liked, and still says nothing for its own side. */
function isOutdone(target: Found<Target>, { comparisons, targets }: Marks): boolean {
  const operator = comparisons.find(({ value, from }) => value === 'under' && from >= target.to);
  return operator !== undefined && targets.some(({ from }) => from >= operator.to);
}

/** "Mentoring is fun, writing reviews isn't": the stance is taken up again, and denied. */
function endsInNot(target: Found<Target>, marks: Marks, tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ before }, at) => at >= target.to && before !== 'none');
  const end = comma < 0 ? tokens.length : comma;
  const clear = !marks.stances.some(({ from }) => from >= target.to && from < end);
  return clear && end > target.to && ['not', 'no'].includes(tokens[end - 1]?.word ?? '');
}

export function judge(marks: Marks, tokens: readonly Token[]): Judged[] {
  return marks.targets.map((target): Judged => {
    const stance = stanceOver(target, marks);
    const compared = isComparedAway(target, marks, tokens);
    if (!stance) {
      if (isNegated(target, 0, marks, 2)) return { target, pull: -1, force: 1 };
      const chosen = marks.comparisons.some(({ value, from }) => value === 'over' && from >= target.to);
      const over = chosen && marks.targets.some(({ value }) => value.track !== target.value.track);
      return { target, pull: over ? 1 : 0, force: 2 };
    }
    if (endsInNot(target, marks, tokens)) return { target, pull: -1, force: 1 };
    const precedes = stance.from < target.from;
    let pull = pullOf(stance, marks, tokens);
    if (isNegated(target, precedes ? stance.to : 0, marks, precedes ? 4 : 2)) pull = flip(pull);
    // Disliking one thing more than another says nothing for the other.
    if (compared) pull = pull === 1 ? -1 : 0;
    if (isOutdone(target, marks)) pull = pull === 1 ? 0 : pull;
    const lent = marks.comparisons.some(
      ({ value, from, to }) => value === 'under' && stance.to <= from && to <= target.from,
    );
    return { target, pull, force: lent ? lesser(stance.value.force) : stance.value.force };
  });
}
