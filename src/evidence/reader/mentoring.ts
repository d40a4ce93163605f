import { type Classifier, classify, train } from './classifier.ts';
import { exemplarParts, trackShown } from './exemplars.ts';
import type { Part } from './parts.ts';
import { wordsOf } from './word-kinds.ts';
import type { WordClass } from './words/word-classes.ts';

type Label = 'paired' | 'single';

/** What is liked and what is refused, told apart: the one sign of the article that takes both together. */
function features(parts: readonly Part[]): string[] {
  const sides = parts.map(({ tokens, weight, role, stance }) => {
    const side = weight > 0 && role !== 'aside' && stance.kind !== 'denied' ? 'for' : 'against';
    return { side, words: wordsOf(tokens) };
  });
  const kinds = new Set(
    sides.flatMap(({ side, words }) =>
      words.flatMap((each) => [...each.kinds].map((kind) => `${side} <${kind}>`)),
    ),
  );
  const teaches = kinds.has('for <teach>');
  return [
    ...sides.flatMap(({ side, words }) =>
      words.flatMap(({ stem, follows }, at) => [
        stem,
        `${side} ${stem}`,
        ...(follows ? [`${words[at - 1]?.stem} ${stem}`] : []),
      ]),
    ),
    ...kinds,
    ...(teaches && kinds.has('against <administer>') ? ['taught, and not administered'] : []),
    ...(teaches && kinds.has('for <administer>') ? ['taught and administered'] : []),
  ];
}

const refusals = new Set(
  'not no never nope without minus nor neither rather instead leave leaves left away else elsewhere somebody someone others hate dread hand pass but yet whereas less ruin nowhere skip spare keep'.split(
    ' ',
  ),
);
/** Some part about managing is set aside, denied, or left to others. */
const refuses = (parts: readonly Part[]): boolean =>
  parts.some(({ weight, tokens }) => {
    const manages = wordsOf(tokens).some(({ kinds }) => kinds.has('administer'));
    return manages && (weight < 0 || tokens.some(({ word }) => refusals.has(word)));
  });

/** There are ten times as many sentences that show something else. */
const pairedWeight = 3;

let learned: Classifier<Label> | undefined;

/** "I love mentoring but dread reviews": whether somebody likes to teach and does not want to be in charge. */
export function mentorsWithoutManaging(parts: readonly Part[]): boolean {
  const kinds = new Set<WordClass>(
    wordsOf(parts.flatMap(({ tokens }) => tokens)).flatMap((each) => [...each.kinds]),
  );
  if (!kinds.has('teach') || !kinds.has('administer') || !refuses(parts)) return false;
  learned ??= train<Label>(
    ['paired', 'single'],
    exemplarParts()
      .filter(({ shows }) => trackShown(shows))
      .map(({ parts: taken, shows }) => {
        const isPaired = shows === 'sign.technical.mentoring-not-managing';
        return {
          features: features(taken),
          label: isPaired ? ('paired' as const) : ('single' as const),
          weight: isPaired ? pairedWeight : 1,
        };
      }),
  );
  return classify(learned, features(parts)).paired > 0.5;
}
