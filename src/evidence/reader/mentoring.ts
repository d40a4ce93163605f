import { type Classifier, classify, train } from './classifier.ts';
import { exemplars, trackShown } from './exemplars.ts';
import { type Part, partsOf } from './parts.ts';
import { wordsOf } from './word-kinds.ts';
import type { WordClass } from './words/word-classes.ts';

type Label = 'paired' | 'single';

/** What is liked and what is refused, told apart: the one sign of the article that takes both together. */
function features(parts: readonly Part[]): string[] {
  return parts.flatMap(({ tokens, weight, role }) => {
    const side = weight > 0 && role !== 'aside' ? 'for' : 'against';
    return wordsOf(tokens).flatMap(({ stem, kinds }) => [
      `${side} ${stem}`,
      ...[...kinds].flatMap((kind) => [`${side} <${kind}>`, `<${kind}>`]),
    ]);
  });
}

let learned: Classifier<Label> | undefined;

/** "I love mentoring but dread reviews": whether somebody likes to teach and does not want to be in charge. */
export function mentorsWithoutManaging(parts: readonly Part[]): boolean {
  const kinds = new Set<WordClass>(
    wordsOf(parts.flatMap(({ tokens }) => tokens)).flatMap((each) => [...each.kinds]),
  );
  if (!kinds.has('teach') || !kinds.has('administer')) return false;
  learned ??= train<Label>(
    ['paired', 'single'],
    exemplars
      .filter(({ shows }) => trackShown(shows))
      .map(({ text, shows }) => ({
        features: features(partsOf(text)),
        label: shows === 'sign.technical.mentoring-not-managing' ? 'paired' : 'single',
      })),
  );
  return classify(learned, features(parts)).paired > 0.5;
}
