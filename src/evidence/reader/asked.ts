import { tracks, type UnitId, unitIds } from '../../framework/ids.ts';
import { type Classifier, classify, type Sample, train } from './classifier.ts';
import { linesOf } from './exemplars.ts';
import { type ListId, listIds } from './lists.ts';
import { named, tracksIn } from './named.ts';
import { asMeant } from './spelling.ts';
import { type Token, tokenize } from './tokens.ts';
import { topicOf } from './topic.ts';
import { type KindBook, kindBook, kindsIn, type Word, wordsOf } from './word-kinds.ts';
import {
  asideExemplars,
  listExemplars,
  offArticleExemplars,
  questionExemplars,
} from './words/exemplars/questions.ts';
import { askingClasses, offArticleClasses, unitClasses } from './words/question-classes.ts';

/**
 * What a question may ask for: a unit of the framework, a whole list of them, something that is no matter of the
 * article (`off`), or nothing, being a turn of phrase or talk about the talk (`aside`).
 */
export type Asked = UnitId | ListId | 'off' | 'aside';
export type Likely = Readonly<Record<Asked, number>>;

const labels: readonly Asked[] = [...unitIds, ...listIds, 'off', 'aside'];

/** What each unit has in common with others: its kind, its track, and that the article covers it. */
function groupsOf(label: Asked): string[] {
  if (label === 'off' || label === 'aside') return ['stray'];
  const [first = '', ...rest] = label.split('.');
  const list = first === 'list';
  return ['covered', list ? (rest[0] ?? '') : first, ...(list ? ['list'] : []), ...tracksOf(label)];
}

const tracksOf = (label: string): string[] => tracks.filter((track) => label.includes(`.${track}`));

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

/** Words that questions about the article are asked with: those of two of them or more. */
let usual: ReadonlySet<string> | undefined;

function usualWords(): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of Object.values({ ...questionExemplars, ...listExemplars }).flatMap(linesOf))
    for (const stem of new Set(wordsOf(tokenize(text)).map(({ stem }) => stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 2).map(([stem]) => stem));
}

/** How many words of a question are not usual in questions about the article. */
function strangeWords(words: readonly Word[]): number {
  usual ??= usualWords();
  const known = usual;
  return new Set(words.filter(({ stem }) => stem.length > 2 && !known.has(stem)).map(({ stem }) => stem))
    .size;
}

/** A name in mid-sentence, or a number: what the article does not give. */
const names = /[a-z,’'] (?!I\b)\p{Lu}/u;

/** From here on what is told in a question shows something. */
const shown = 0.3;

/** What the reader would hear in it, were it no question: "I love puzzles, what does that say?" */
function told(tokens: readonly Token[]): string[] {
  const { likely } = topicOf(tokens);
  return Object.entries(likely)
    .filter(([, each]) => each > shown)
    .map(([label]) => `tells ${label}`);
}

function features(text: string, tokens: readonly Token[]): string[] {
  const words = wordsOf(tokens);
  const strange = strangeWords(words);
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
    `strange ${Math.min(strange, 4)}`,
    ...told(tokens),
  ];
}

/** Many labels with few questions each: it takes larger steps to tell them apart. */
const teaching = { firstRate: 2, decay: 0.0005, groupsOf };
/** What the article does not cover is endless, and the bank holds only so much of it. */
const offWeight = 1.5;

const samplesOf = (label: Asked, lines: string, weight = 1): Sample<Asked>[] =>
  linesOf(lines).map((text) => ({ features: features(text, tokenize(text)), label, weight }));

let learned: Classifier<Asked> | undefined;

/** How likely a question asks for each, by the questions of the bank. Learns at the first call. */
export function likelyAsked(question: string): Likely {
  learned ??= train<Asked>(
    labels,
    [
      ...unitIds.flatMap((unit) => samplesOf(unit, questionExemplars[unit])),
      ...listIds.flatMap((list) => samplesOf(list, listExemplars[list])),
      ...samplesOf('off', offArticleExemplars, offWeight),
      ...samplesOf('aside', asideExemplars),
    ],
    teaching,
  );
  return classify(learned, features(question, asMeant(tokenize(question))));
}

/** Whether a question has words of something that is no matter of the article. */
export const namesSomethingElse = (question: string): boolean =>
  counted(offBook, wordsOf(asMeant(tokenize(question)))).length > 0;
