import type { Clause } from './clauses.ts';
import { against, type Cutter, has, wordAt, words } from './cut.ts';
import type { Token } from './tokens.ts';

const auxiliaries = words('is are was does do did will would can am');
const denying = words('not never no longer stopped hardly scarcely barely');
const links = words('and but while whereas');
const longest = 10;
const verbal = words('i we it that this is are was am do does did have has had will would can could');

/** Where "..., Y does", "..., and Y isn't" begins at the end of a clause: a subject, and what is said of the one before it. */
function elliptical(tokens: readonly Token[]): { from: number; to: number; denied: boolean } | null {
  const end = tokens.length;
  const denied = wordAt(tokens, end - 1) === 'not';
  const to = denied ? end - 2 : end - 1;
  if (!auxiliaries.has(wordAt(tokens, to))) return null;
  const pause = tokens.findLastIndex(({ before }, at) => at <= to && at > 0 && before !== 'none');
  const from = links.has(wordAt(tokens, Math.max(0, pause))) ? Math.max(0, pause) + 1 : Math.max(0, pause);
  const subject = tokens.slice(from, to);
  const named = subject[0]?.word === 'what' ? subject.filter(({ word }) => word !== 'i') : subject;
  return subject.length > 0 && subject.length <= longest && !has(named, verbal) ? { from, to, denied } : null;
}

/** "Being X doesn't matter to me, being Y does", "X can wait, Y can't": where one is denied the other is meant. */
export const byEllipsis: Cutter = (tokens) => {
  const found = elliptical(tokens);
  if (!found || found.from < 3) return null;
  const before = tokens.slice(0, found.from);
  const verb = before.findIndex(({ word }, at) => at > 0 && (auxiliaries.has(word) || word === 'matters'));
  if (has(before, denying) === found.denied || verb < 1) return null;
  const waits = has(before, words('wait'));
  return found.denied === waits
    ? against(tokens, [found.from, found.to], [0, verb])
    : against(tokens, [0, verb], [found.from, found.to]);
};

/** The elliptical clause is one with what it leans on, even as a sentence of its own. */
export function withElliptical(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const before = kept.at(-1);
    const found = before && !before.asked && !clause.asked ? elliptical(clause.tokens) : null;
    if (before && found && found.from <= 1) {
      const [first, ...rest] = clause.tokens;
      const tokens = first
        ? [...before.tokens, { ...first, before: 'comma' as const }, ...rest]
        : before.tokens;
      kept.splice(-1, 1, byEllipsis(tokens, unknown) ? { ...before, tokens } : before);
      if (!byEllipsis(tokens, unknown)) kept.push(clause);
    } else kept.push(clause);
  }
  return kept;
}
const unknown = { kind: 'open', force: 1, fearsLoss: false } as const;
