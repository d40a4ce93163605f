import type { Figure } from './scorers.ts';

/** What the guide must reach on the cases of this folder. */
export const gates: Readonly<Record<string, { atLeast?: number; atMost?: number }>> = {
  'statements: leaning, precision': { atLeast: 0.88 },
  'statements: leaning, coverage': { atLeast: 0.8 },
  'statements: sign, top-1': { atLeast: 0.75 },
  'pairs: both sides right': { atLeast: 0.9 },
  'talks: leaning right': { atLeast: 0.9 },
  'talks: torn or thin, given a firm leaning': { atMost: 0 },
  'talks: decided, withheld': { atMost: 0.15 },
  'questions: right id': { atLeast: 0.95 },
  'questions: off the article, said so': { atLeast: 0.95 },
  'questions: refused though covered': { atMost: 0.03 },
  'trouble: heard as what it is': { atLeast: 0.98 },
  'trouble: heard where there is none': { atMost: 0.05 },
  'process: reflections per question': { atLeast: 1, atMost: 2 },
  'process: questions per turn': { atLeast: 0.6, atMost: 1 },
  'process: most questions in a turn': { atMost: 1 },
  'process: advice': { atMost: 0 },
  'process: words of a reply, median': { atMost: 45 },
  'process: repeated sentences per talk': { atMost: 0 },
  'process: numbers or names that nobody gave': { atMost: 0 },
};

export function isWithin({ name, value }: Figure): boolean {
  const { atLeast = -Infinity, atMost = Infinity } = gates[name] ?? {};
  return value >= atLeast && value <= atMost;
}
