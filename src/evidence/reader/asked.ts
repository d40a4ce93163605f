import { type SignId, signIds, type UnitId, unitIds } from '../../framework/ids.ts';
import { type Classifier, classify, train } from './classifier.ts';
import { linesOf } from './exemplars.ts';
import { mentorsWithoutManaging } from './mentoring.ts';
import { named, tracksIn } from './named.ts';
import { partsOf } from './parts.ts';

import { asMeant } from './spelling.ts';
import { type Token, tokenize } from './tokens.ts';

import { topicOf } from './topic.ts';
import { type KindBook, kindBook, kindsIn, type Word, wordsOf } from './word-kinds.ts';
import { asideExemplars, offArticleExemplars, questionExemplars } from './words/exemplars/questions.ts';
import { offArticleClasses, unitClasses } from './words/question-classes.ts';

/**
 * What a question may ask for: a unit of the framework, what a sign is in what one tells (`sign`), something that is
 * no matter of the article (`off`), or nothing, being a turn of phrase or talk about the talk (`aside`).
 */
export type Asked = Exclude<UnitId, SignId> | 'sign' | 'off' | 'aside';
export type Likely = Readonly<Record<Asked, number>>;

const isSign = (unit: UnitId): unit is SignId => signIds.some((sign) => sign === unit);
const asked = (unit: UnitId): Asked => (isSign(unit) ? 'sign' : unit);
const labels: readonly Asked[] = [...new Set(unitIds.map(asked)), 'off', 'aside'];

const unitBook = kindBook(unitClasses);
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
  for (const text of unitIds.flatMap((unit) => linesOf(questionExemplars[unit])))
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
    ...(units.some((each) => each.includes('sign.')) ? ['asks for a sign'] : []),
    ...counted(offBook, words).flatMap((kind) => [kind, 'asks for something else']),
    ...named(tokens, []).map(({ unit }) => `named ${unit}`),
    ...tracksIn(tokens).map((track) => `about ${track}`),
    ...(names.test(text) ? ['names somebody'] : []),
    ...(/\d/.test(text) ? ['has a number'] : []),
    `strange ${Math.min(strange, 4)}`,
    `begins ${words[0]?.stem}`,
    `begins ${words[0]?.stem} ${words[1]?.stem}`,
  ];
}

/** Many labels with few questions each: it takes larger steps to tell them apart. */
const rate = 2;
/** What the article does not cover is endless, and the bank holds only so much of it. */
const offWeight = 1.5;

let learned: Classifier<Asked> | undefined;

/** How likely a question asks for each, by the questions of the bank. Learns at the first call. */
export function likelyAsked(question: string): Likely {
  learned ??= train<Asked>(
    labels,
    [
      ...unitIds.flatMap((unit) =>
        linesOf(questionExemplars[unit]).map((text) => ({ text, label: asked(unit), weight: 1 })),
      ),
      ...linesOf(offArticleExemplars).map((text) => ({ text, label: 'off' as const, weight: offWeight })),
      ...linesOf(asideExemplars).map((text) => ({ text, label: 'aside' as const, weight: 1 })),
    ].map(({ text, label, weight }) => ({ features: features(text, tokenize(text)), label, weight })),
    rate,
  );
  return classify(learned, features(question, asMeant(tokenize(question))));
}

/** Whether a question has words of something that is no matter of the article. */
export const namesSomethingElse = (question: string): boolean =>
  counted(offBook, wordsOf(asMeant(tokenize(question)))).length > 0;

/** How much the usual words of a sign weigh beside what the reader hears in the whole. */
const wordWeight = 0.4;

const scoresOf = (text: string): ((sign: SignId) => number) => {
  const tokens = asMeant(tokenize(text));
  const kinds = new Set(
    kindsIn(
      unitBook,
      wordsOf(tokens).map(({ stem }) => stem),
    ).flatMap((each) => [...each]),
  );
  const names = new Set<UnitId>(named(tokens, []).map(({ unit }) => unit));
  const { likely } = topicOf(tokens) as { likely: Partial<Record<SignId, number>> };
  return (sign) =>
    (likely[sign] ?? 0) + (kinds.has(sign) ? wordWeight : 0) + (names.has(sign) ? wordWeight : 0);
};

/** How plainly any one sign shows in what is told. */
export function showsSign(text: string): number {
  const score = scoresOf(text);
  return Math.max(...signIds.map(score));
}

/** The sign that what is told in a question shows best, or that the question has the words of. */
export function signAskedOf(text: string): SignId {
  if (mentorsWithoutManaging(partsOf(text))) return 'sign.technical.mentoring-not-managing';
  const score = scoresOf(text);
  return signIds.reduce((best, sign) => (score(sign) > score(best) ? sign : best));
}
