import type { Decision, Statement } from '../../../../prompts/briefing.ts';
import type { Reading } from '../../../evidence/evidence.ts';
import { read } from '../../../evidence/reader/read.ts';
import { countedOnly, type Weights } from '../../../evidence/weights.ts';
import { bestCase } from './best-case.ts';
import { experiments } from './experiments.ts';
import { prepare } from './prepare.ts';

/** As many pieces as the tool takes. */
const mostPieces = 40;

/**
 * The guide's reading of everything the visitor said: the same reader as in the talk, and words built from the quotes,
 * of lenses that count for the visitor.
 */
export function decide(statements: readonly Statement[], weights: Weights): Decision {
  const evidence = statements
    .flatMap(({ number, ...statement }) =>
      readingsOf(statement).map((reading) => ({ ...reading, statement: number })),
    )
    .slice(0, mostPieces);
  const counting = countedOnly(evidence, weights);
  return {
    evidence,
    bestCase: bestCase(counting, evidence),
    prepare: prepare(counting, statements),
    experiments: experiments(counting, weights),
  };
}

/** What the visitor let stand, and what the reader finds beside it; nothing rests on words that were struck. */
function readingsOf({ text, asked, noted, isRead }: Omit<Statement, 'number'>): Reading[] {
  const overlaps = (a: string, b: string) => a.includes(b) || b.includes(a);
  return [
    ...noted.filter(({ status }) => status !== 'struck').map(({ status: _, ...reading }) => reading),
    ...(isRead ? [] : read(text, asked)).filter(
      ({ quote }) => !noted.some((known) => overlaps(known.quote, quote)),
    ),
  ];
}
