import type { Judged } from './polarity.ts';
import type { Stated } from './stated.ts';
import type { Token } from './tokens.ts';
import { fragmentWords, nounOpeners } from './words/fragments.ts';

const longest = 12;
const plain = new Set(fragmentWords.flatMap((words) => words.split(' ')));
const opensNoun = new Set(nounOpeners.split(' '));
/** How many words that nobody listed may follow "in" or "the", where a noun is due: "debugging in the kernel". */
const mostUnknown = 2;

/** "I think", "I would say": an opinion in front of the answer, which is no predicate of it. */
const opinion =
  /^(?:well |hmm |honestly )*i (?:(?:would |will )?(?:probably |definitely |rather )?(?:say|go for|go with|pick|choose|guess|think|suppose|believe)|am going with)\b ?/;

/**
 * Whether nothing is said of the targets: only words that a fragment is made of, and nouns where nouns are due. Any
 * other word may be a predicate, as in "leading a team terrifies me", and then it is not for the reader to guess.
 */
function isFragment(tokens: readonly Token[], targets: Stated['marks']['targets']): boolean {
  const said = tokens.map(({ word }) => word).join(' ');
  const opening = opinion.exec(said)?.[0].trim() ?? '';
  const start = opening === '' ? 0 : opening.split(' ').length;
  let unknown = 0;
  let nounDue = false;
  for (let at = start; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    const target = targets.some(({ from, to }) => from <= at && at < to);
    if (target || plain.has(word)) {
      if (unknown === 0 || target || opensNoun.has(word) || word === 'and') {
        unknown = 0;
        nounDue = opensNoun.has(word);
        continue;
      }
      return false;
    }
    unknown += 1;
    if (!(nounDue || unknown > 1) || unknown > mostUnknown) return false;
  }
  return true;
}

/** "Solving problems", "definitely the people side": an answer to the question asked, which needs no stance word. */
export function shortAnswer({ tokens, marks, judged, foreign }: Stated): readonly Judged[] {
  const [first] = marks.targets;
  const last = marks.targets.at(-1);
  if (foreign || !first || !last || marks.stances.length > 0 || tokens.length > longest) return [];
  const denied = [...marks.stanceNegations, ...marks.targetNegations].some(
    ({ value, from, to }) => value !== 'restorer' && (from >= last.to || to <= first.from),
  );
  if (denied || !isFragment(tokens, marks.targets)) return [];
  return judged.flatMap((each) => (each.pull === 0 ? [{ ...each, pull: 1, force: 2 } as const] : []));
}

/** "Helping people grow", unasked: an activity and nothing else, which is at least mentioned for its own sake. */
export function bareActivity(said: Stated): readonly Judged[] {
  const [opening] = said.tokens;
  if (!opening?.word.endsWith('ing') || said.tokens.length < 3) return [];
  return shortAnswer(said).filter(({ target }) => target.value.sign !== null);
}
