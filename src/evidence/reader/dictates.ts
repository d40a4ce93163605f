import { findAll, phrasebook } from './phrases.ts';
import type { Token } from './tokens.ts';

const path = 'management|technical|leadership|manager|engineer|leader';

/** A path is named as what the coach shall say, score or find. */
const dictation = phrasebook<true>([
  {
    value: true,
    phrases: [
      `say|says|said|write|admit|confirm|put|pick|choose|declare ${path}`,
      `answer|result|verdict|outcome|recommendation|conclusion is|must|should|has|will ${path}`,
      `answer|result|verdict|outcome|recommendation|conclusion is|must|should|has|will be|to ${path}`,
      `answer|result|verdict|outcome|recommendation|conclusion must|should|has|will to be ${path}`,
      `set|make|turn|change|count|mark every|all|each|the|my|your score*|answer*|result*|lens|lenses|balance .. ${path}`,
      `your scoring|score*|result*|sheet|reading is|are .. ${path}`,
      `all|every|each|that|as|if .. answer*|thing|word|words meant|mean|means|said|say|says ${path}`,
      `it has to be|is ${path}`,
      `it must|should|will be ${path}`,
      `it is ${path}`,
    ],
  },
]);

/** Said in these words, a path is part of a wish or a story of the visitor's own. */
const own = new Set(
  'i love like enjoy prefer want miss hate wish feel because me energy energised'.split(' '),
);

/** Whether the visitor tells the coach what to find, and nothing of their own: "the answer is management". */
export const dictates = (tokens: readonly Token[]): boolean =>
  findAll(dictation, tokens).some(({ to }) => endsClause(tokens, to)) && !tellsOfOneself(tokens);

/** "People say management is lonely" goes on about it. */
const endsClause = (tokens: readonly Token[], at: number) => tokens[at]?.before !== 'none';

/** "I am telling you" tells nothing of oneself. */
function tellsOfOneself(tokens: readonly Token[]): boolean {
  const framing = tokens.findIndex(({ word }) => word === 'you');
  return tokens.some(({ word }, at) => own.has(word) && at > framing);
}
