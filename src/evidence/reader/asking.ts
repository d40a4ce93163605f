import { named, tracksIn } from './named.ts';
import type { Token } from './tokens.ts';
import { topicOf } from './topic.ts';
import { type KindBook, kindBook, kindsIn, type Word, wordsOf } from './word-kinds.ts';
import { askingClasses, offArticleClasses, unitClasses } from './words/question-classes.ts';

const unitBook = kindBook(unitClasses);
const askingBook = kindBook(askingClasses);
const offBook = kindBook(offArticleClasses);

/** Of each kind whose words were said, how many of them were, and the kind that most were of. */
function counted<K extends string>(book: KindBook<K>, words: readonly Word[]): string[] {
  const counts = new Map<K, number>();
  const stems = words.map(({ stem }) => stem);
  for (const kind of kindsIn(book, stems).flatMap((kinds) => [...kinds]))
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([kind, count]) => [
    `asks for ${kind}`,
    ...(count > 1 ? [`asks twice for ${kind}`] : []),
    ...(count === most ? [`asks mostly for ${kind}`] : []),
  ]);
}

/** Whether a question has words of something that is no matter of the article. */
export const saysSomethingElse = (tokens: readonly Token[]): boolean =>
  counted(offBook, wordsOf(tokens)).length > 0;

/** Whether there are words in it by which people ask how one knows. */
export const wantsSigns = (tokens: readonly Token[]): boolean =>
  kindsIn(
    askingBook,
    wordsOf(tokens).map(({ stem }) => stem),
  ).some((kinds) => kinds.has('know'));

/** A name in mid-sentence, or a number: what the article does not give. */
const names = /[a-z,’'] (?!I\b)\p{Lu}/u;

/** From here on what is told in a question hints at something, and from there on it shows it. */
const hinted = 0.12;
const shown = 0.3;

/** What the reader would hear in it, were it no question: "I love puzzles, what does that say?" */
const told = (tokens: readonly Token[]): string[] =>
  Object.entries(topicOf(tokens).likely).flatMap(([label, each]) => [
    ...(each > hinted ? [`hints at ${label}`] : []),
    ...(each > shown ? [`tells ${label}`] : []),
  ]);

/** Whether a stem is one that questions about the article are asked with. */
export type IsUsual = (stem: string) => boolean;

/** By what a question is told from others. */
export function askingFeatures(text: string, tokens: readonly Token[], isUsual: IsUsual): string[] {
  const words = wordsOf(tokens);
  const strange = new Set(words.map(({ stem }) => stem).filter((stem) => stem.length > 2 && !isUsual(stem)));
  const units = counted(unitBook, words);
  return [
    ...words.flatMap(({ stem, kinds }, at) => [
      stem,
      ...[...kinds].map((kind) => `<${kind}>`),
      ...(at > 0 ? [`${words[at - 1]?.stem} ${stem}`] : []),
    ]),
    ...units,
    ...counted(askingBook, words),
    ...(units.some((each) => each.includes('sign.')) ? ['asks for a sign'] : []),
    ...counted(offBook, words).flatMap((kind) => [kind, 'asks for something else']),
    ...named(tokens, []).map(({ unit }) => `named ${unit}`),
    ...tracksIn(tokens).map((track) => `about ${track}`),
    ...(names.test(text) ? ['names somebody'] : []),
    ...(/\d/.test(text) ? ['has a number'] : []),
    `strange ${Math.min(strange.size, 4)}`,
    ...told(tokens),
  ];
}
