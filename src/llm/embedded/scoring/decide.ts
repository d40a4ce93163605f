import type { Decision, Statement } from '../../../../prompts/briefing.ts';
import { read } from '../../../evidence/reader/read.ts';
import { bestCase } from './best-case.ts';
import { experiments } from './experiments.ts';
import { prepare } from './prepare.ts';

/** As many pieces as the tool takes. */
const mostPieces = 60;

/** The guide's reading of everything the visitor said: the same reader as in the talk, and words built from the quotes. */
export function decide(statements: readonly Statement[]): Decision {
  const evidence = statements
    .flatMap(({ number, text, asked }) =>
      read(text, asked).map((reading) => ({ ...reading, statement: number })),
    )
    .slice(0, mostPieces);
  return {
    evidence,
    bestCase: bestCase(evidence),
    prepare: prepare(evidence, statements),
    experiments: experiments(evidence),
  };
}
