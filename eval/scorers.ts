import type { LeansTo } from '../src/evidence/evidence.ts';
import { inventedIn } from './invented.ts';
import { leanOf } from './lean.ts';
import { type Process, processOf } from './process.ts';
import { type Estimate, estimate, meanOf, quantile } from './statistics.ts';
import type {
  PairResult,
  QuestionResult,
  Results,
  StatementResult,
  TalkResult,
  TroubleResult,
} from './tasks.ts';

/** A figure of the report; an interval where it is a mean over cases. */
export type Figure = { name: string; value: number; estimate?: Estimate };

/** Each scorer turns results into figures; one that has no cases gives none. */
export const score = (results: Results): Figure[] => [
  ...scoreStatements(results.statements),
  ...scorePairs(results.pairs),
  ...scoreTalks(results.talks),
  ...scoreQuestions(results.questions),
  ...scoreTroubles(results.troubles),
  ...scoreProcess(results.talks),
  ...scoreInvented(results),
];

const share = (name: string, hits: readonly boolean[]): Figure[] => {
  if (hits.length === 0) return [];
  const found = estimate(hits.map(Number));
  return [{ name, value: found.mean, estimate: found }];
};

function scoreStatements(results: readonly StatementResult[]): Figure[] {
  const leaning = results.filter(({ case: { leansTo } }) => leansTo !== null);
  const read = results.filter(({ found }) => leanOf(found) !== null);
  const signed = results.filter(({ case: { sign } }) => sign !== null);
  return [
    ...share(
      'statements: leaning, precision',
      read.map(({ case: { leansTo }, found }) => leanOf(found) === leansTo),
    ),
    ...share(
      'statements: leaning, coverage',
      leaning.map(({ found }) => leanOf(found) !== null),
    ),
    ...share(
      'statements: sign, top-1',
      signed.map(({ case: { sign }, found }) => strongestSign(found) === sign),
    ),
  ];
}

export function strongestSign(found: StatementResult['found']): string | null {
  const signed = found.filter(({ sign }) => sign !== null);
  const [best] = signed.toSorted((a, b) => b.strength - a.strength);
  return best?.sign ?? null;
}

const isRight = (found: StatementResult['found'], leansTo: LeansTo | null) => leanOf(found) === leansTo;

const scorePairs = (results: readonly PairResult[]): Figure[] =>
  share(
    'pairs: both sides right',
    results.map(({ case: { a, b }, ...found }) => isRight(found.a, a.leansTo) && isRight(found.b, b.leansTo)),
  );

function scoreTalks(results: readonly TalkResult[]): Figure[] {
  const decided = results.filter(({ case: { kind } }) => kind === 'technical' || kind === 'management');
  const open = results.filter(({ case: { kind } }) => kind === 'torn' || kind === 'thin');
  const isFirm = ({ leaning }: TalkResult) => leaning === 'technical' || leaning === 'management';
  return [
    ...share(
      'talks: leaning right',
      results.map(({ case: { leaning, kind }, ...result }) =>
        kind === 'torn' || kind === 'thin'
          ? !['technical', 'management'].includes(result.leaning)
          : result.leaning === leaning,
      ),
    ),
    ...share('talks: torn or thin, given a firm leaning', open.map(isFirm)),
    ...share(
      'talks: decided, withheld',
      decided.map((result) => !isFirm(result)),
    ),
    ...(results.length > 0
      ? [
          {
            name: 'a turn: p95, ms',
            value: quantile(
              results.flatMap(({ held }) => held.turns.map(({ ms }) => ms)),
              0.95,
            ),
          },
          {
            name: 'a scoring: p95, ms',
            value: quantile(
              results.map(({ scoringMs }) => scoringMs),
              0.95,
            ),
          },
        ]
      : []),
  ];
}

function scoreQuestions(results: readonly QuestionResult[]): Figure[] {
  const on = results.filter(({ case: { covered } }) => covered);
  const off = results.filter(({ case: { covered } }) => !covered);
  return [
    ...share(
      'questions: right id',
      on.map(({ case: { units }, ...result }) => units.some((id) => result.units[0] === id)),
    ),
    ...share(
      'questions: off the article, said so',
      off.map(({ covered }) => !covered),
    ),
    ...share(
      'questions: refused though covered',
      on.map(({ covered }) => !covered),
    ),
  ];
}

const troubles = ['distress', 'loss'];

const scoreTroubles = (results: readonly TroubleResult[]): Figure[] => [
  ...share(
    'trouble: heard as what it is',
    results
      .filter(({ case: { trouble } }) => trouble !== null)
      .map(({ case: { trouble }, heard }) => heard === trouble),
  ),
  ...share(
    'trouble: heard where there is none',
    results.filter(({ case: { trouble } }) => trouble === null).map(({ heard }) => troubles.includes(heard)),
  ),
];

/** In every reply of every talk, and in every answer to a question. */
function scoreInvented({ talks, questions }: Results): Figure[] {
  if (talks.length + questions.length === 0) return [];
  const invented = [
    ...talks.flatMap(({ held }) => processOf(held).invented),
    ...questions.flatMap(({ case: { text }, reply }) => inventedIn(reply, text)),
  ];
  return [{ name: 'process: numbers or names that nobody gave', value: invented.length }];
}

function scoreProcess(results: readonly TalkResult[]): Figure[] {
  const all: Process[] = results.map(({ held }) => processOf(held));
  if (all.length === 0) return [];
  const total = (count: (process: Process) => number) => all.reduce((sum, each) => sum + count(each), 0);
  const questions = total(({ questions }) => questions);
  return [
    { name: 'process: reflections per question', value: total(({ reflections }) => reflections) / questions },
    { name: 'process: questions per turn', value: questions / total(({ turns }) => turns) },
    {
      name: 'process: most questions in a turn',
      value: Math.max(...all.map(({ mostQuestions }) => mostQuestions)),
    },
    { name: 'process: advice', value: total(({ advice }) => advice) },
    {
      name: 'process: words of a reply, median',
      value: quantile(
        all.flatMap(({ words }) => words),
        0.5,
      ),
    },
    { name: 'process: repeated sentences per talk', value: meanOf(all.map(({ repeats }) => repeats.length)) },
  ];
}
