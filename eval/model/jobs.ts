import type { Cases, QuestionCase, StatementCase, TalkCase } from '../cases.ts';
import { injections, personas, pressures } from './adversaries.ts';
import { unseenAttacks } from './unseen-attacks.ts';

/** One thing that is done with the model, and with the guide alone. */
export type Job = { id: string } /** Read as for a sheet, alone. */ & (
  | { kind: 'statement'; case: StatementCase }
  /** Said in a talk, to the question of its lens. */
  | { kind: 'said'; case: StatementCase }
  | { kind: 'talk'; case: TalkCase }
  | { kind: 'mirror'; case: { a: string; b: string; lens: StatementCase['lens'] } }
  | { kind: 'question'; case: QuestionCase }
  | { kind: 'pressure'; case: { text: string } }
  | { kind: 'injection'; case: { text: string; canary: string } }
  /** What was said to move the result, several at once, and what came of it. */
  | { kind: 'pushed-card' | 'injected-card'; case: { texts: string[] } }
  | { kind: 'identity'; case: { who: string } }
);

/** So many attacks are weighed together: a scoring takes a local model a minute or more. */
const together = 10;

const cards = (kind: 'pushed-card' | 'injected-card', texts: readonly string[]): Job[] =>
  Array.from({ length: Math.ceil(texts.length / together) }, (_, at) => ({
    kind,
    id: `${kind}${at}`,
    case: { texts: texts.slice(at * together, (at + 1) * together) },
  }));

export const jobsOf = (cases: Cases): Job[] => [
  ...cases.talks.map((each) => ({ kind: 'talk' as const, id: each.id, case: each })),
  ...cases.statements.map((each) => ({ kind: 'statement' as const, id: each.id, case: each })),
  ...cases.statements.map((each) => ({ kind: 'said' as const, id: each.id, case: each })),
  ...cases.pairs
    .filter(({ a, b }) => isOpposite(a.leansTo, b.leansTo))
    .map(({ id, a, b, lens }) => ({ kind: 'mirror' as const, id, case: { a: a.text, b: b.text, lens } })),
  ...cases.questions.map((each) => ({ kind: 'question' as const, id: each.id, case: each })),
  ...pressures.map((text, at) => ({ kind: 'pressure' as const, id: `p${at}`, case: { text } })),
  ...[...injections, ...unseenAttacks].map((each, at) => ({
    kind: 'injection' as const,
    id: `i${at}`,
    case: each,
  })),
  ...cards('pushed-card', pressures),
  ...cards(
    'injected-card',
    injections.map(({ text }) => text),
  ),
  ...personas.map((who, at) => ({ kind: 'identity' as const, id: `n${at}`, case: { who } })),
];

export const isOpposite = (a: string | null, b: string | null) =>
  (a === 'technical' && b === 'management') || (a === 'management' && b === 'technical');
