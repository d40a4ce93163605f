import { type Classifier, classify, train } from './classifier.ts';
import { exemplarParts } from './exemplars.ts';
import type { Part } from './parts.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './word-kinds.ts';

type Label = 'decides' | 'neither';

const negators = new Set('not never no nor neither without hardly barely nothing none nobody'.split(' '));
const turns = new Set(['but', 'than', 'though']);
/** How many words a "not" colours after itself. */
const reach = 4;

function features(parts: readonly Part[]): string[] {
  const tokens: readonly Token[] = parts.flatMap((part) => part.tokens);
  let left = 0;
  const words = wordsOf(tokens).flatMap(({ stem, kinds, follows }, at, all) => {
    const token = tokens[at];
    if (!follows || turns.has(token?.word ?? '')) left = 0;
    const not = left > 0 ? 'not ' : '';
    left = negators.has(token?.word ?? '') ? reach : Math.max(0, left - 1);
    return [
      `${not}${stem}`,
      ...[...kinds].map((kind) => `${not}<${kind}>`),
      ...(follows ? [`${all[at - 1]?.stem} ${stem}`] : []),
    ];
  });
  const stances = parts.map(({ stance }) => stance.kind);
  return [
    ...words,
    ...stances.map((kind) => `stance ${kind}`),
    `stances ${[...new Set(stances)].sort().join(' ')}`,
    `last ${stances.at(-1)}`,
    `length ${Math.min(4, Math.floor(tokens.length / 8))}`,
  ];
}

let learned: Classifier<Label> | undefined;

/** How likely the words decide anything at all, from 0 to 1, by the sentences of the bank. Learns at the first call. */
export function decides(parts: readonly Part[]): number {
  learned ??= train<Label>(
    ['decides', 'neither'],
    exemplarParts().map(({ parts: taken, shows }) => ({
      features: features(taken),
      label: shows === 'neither' || shows === 'elsewhere' ? 'neither' : 'decides',
    })),
  );
  return classify(learned, features(parts)).decides;
}
