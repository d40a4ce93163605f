import { challenges } from '../../framework/challenges.ts';
import { unit as unitOf } from '../../framework/framework.ts';
import { type Track, tracks, type UnitId, unitIds } from '../../framework/ids.ts';
import { type Classifier, classify, train } from './classifier.ts';
import { linesOf } from './exemplars.ts';
import { mentorsWithoutManaging } from './mentoring.ts';
import { partsOf } from './parts.ts';
import { findAll, type Phrasebook, phrasebook, says } from './phrases.ts';
import { type Token, tokenize } from './tokens.ts';
import { topicOf } from './topic.ts';
import { type KindBook, kindBook, kindsIn, type Word, wordsOf } from './word-kinds.ts';
import { asideExemplars, offArticleExemplars, questionExemplars } from './words/exemplars/questions.ts';
import { bothWords, listWords, signQuestions, trackWords, typical } from './words/general-questions.ts';
import { offArticleWords } from './words/off-article.ts';
import { offArticleClasses, unitClasses } from './words/question-classes.ts';
import { challengeWords, otherUnitWords } from './words/units.ts';

type Weighted = { unit: UnitId; weight: number };

const book = (phrases: readonly string[]): Phrasebook<true> => phrasebook<true>([{ value: true, phrases }]);

const offArticle = book(offArticleWords);
const lists = [
  { list: 'signs', book: book(listWords.signs) },
  { list: 'challenges', book: book(listWords.challenges) },
  { list: 'attributes', book: book(listWords.attributes) },
] as const;
const trackBooks = {
  technical: book(trackWords.technical),
  management: book(trackWords.management),
} as const;

const signBook = book(signQuestions);
const bothBook = book(bothWords);

const most = 3;
const ownNameWeight = 5;
const nameWeight = 4;
const cueWeight = 2;
const trackWeight = 0.5;

/** Text of the framework as a phrase: its words, without the signs that phrases are written with. */
const asPhrase = (text: string): string =>
  tokenize(text)
    .map(({ word }) => word)
    .join(' ');

const aliasesOf = (unit: UnitId): string[] =>
  challenges.filter(({ id }) => id === unit).flatMap(({ aliases }) => aliases.map(asPhrase));

/** One book a unit: overlapping paraphrases of different units must not hide each other. */
const units = [...challengeWords, ...otherUnitWords].map(({ unit, names, cues }) => ({
  unit,
  // A challenge is what people ask about most: where it ties with another unit, it is named first.
  bias: unit.startsWith('challenge.') ? 0.25 : 0,
  book: phrasebook([
    { value: ownNameWeight, phrases: [asPhrase(unitOf(unit).name)] },
    { value: nameWeight, phrases: [...aliasesOf(unit), ...names] },
    { value: cueWeight, phrases: cues },
  ]),
}));

const trackOf = (unit: UnitId): Track | null => tracks.find((track) => unit.includes(`.${track}`)) ?? null;

/** Units whose name or usual words were said. */
function named(tokens: readonly Token[], about: readonly Track[]): Weighted[] {
  return units
    .map(({ unit, bias, book }) => {
      const heard = findAll(book, tokens).reduce((sum, { value }) => sum + value, 0);
      const track = trackOf(unit);
      const fits = track !== null && about.length === 1 && about.includes(track) ? trackWeight : 0;
      return { unit, weight: heard === 0 ? 0 : heard + fits + bias };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function listed(tokens: readonly Token[], about: readonly Track[]): UnitId[] {
  const asked = lists.find(({ book }) => says(book, tokens));
  if (!asked || about.length === 0) return [];
  const sides = about.map((track) => typical[asked.list][track]);
  return Array.from({ length: most }, (_, at) => sides.flatMap((side) => side[at] ?? []))
    .flat()
    .slice(0, most);
}

type Label = UnitId | 'off' | 'aside';

const unitBook = kindBook(unitClasses);
const offBook = kindBook(offArticleClasses);

/** Of each kind whose words were said, how many of them were, and the kind that most were of. */
function askedFor<K extends string>(book: KindBook<K>, words: readonly Word[]): string[] {
  const counts = new Map<K, number>();
  for (const kinds of kindsIn(
    book,
    words.map(({ stem }) => stem),
  ))
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([kind, count]) => [
    `asks for ${kind}`,
    ...(count > 1 ? [`asks twice for ${kind}`] : []),
    ...(count === most ? [`asks mostly for ${kind}`] : []),
  ]);
}

/** Words, their kinds, and the units whose usual words are in it. */
function features(tokens: readonly Token[]): string[] {
  const words = wordsOf(tokens);
  return [
    ...words.flatMap(({ stem, kinds }, at) => [
      stem,
      ...[...kinds].map((kind) => `<${kind}>`),
      ...(at > 0 ? [`${words[at - 1]?.stem} ${stem}`] : []),
    ]),
    ...askedFor(unitBook, words),
    ...askedFor(offBook, words).flatMap((kind) => [kind, 'asks for something else']),
    ...named(tokens, []).map(({ unit }) => `named ${unit}`),
    ...tracks.filter((track) => says(trackBooks[track], tokens)).map((track) => `about ${track}`),
    ...(says(offArticle, tokens) ? ['off the article'] : []),
  ];
}

/** Many labels with few questions each: it takes larger steps to tell them apart. */
const eager = 2;

let learned: Classifier<Label> | undefined;

function meant(tokens: readonly Token[]): Readonly<Record<Label, number>> {
  learned ??= train<Label>(
    [...unitIds, 'off', 'aside'],
    [
      ...unitIds.flatMap((unit) => linesOf(questionExemplars[unit]).map((text) => ({ text, label: unit }))),
      ...linesOf(offArticleExemplars).map((text) => ({ text, label: 'off' as const })),
      ...linesOf(asideExemplars).map((text) => ({ text, label: 'aside' as const })),
    ].map(({ text, label }) => ({ features: features(flat(text)), label })),
    eager,
  );
  return classify(learned, features(tokens));
}

/** Names hold commas: "Mentoring, not managing". */
const flat = (text: string): Token[] => tokenize(text).map((token) => ({ ...token, before: 'none' }));

/** Measured on questions that the bank does not hold: below it "the article does not cover that" is the better answer. */
const enough = 0.6;
const least = 0.08;
/** A question that is plainly about one unit is not about a whole list. */
const plain = 0.4;
const certain = 0.75;
/** How plainly something told must show a sign for a question about it to be one about that sign. */
const shown = 0.35;
const likelyAside = 0.7;
/** Another unit is named too where it is nearly as likely as the first. */
const asGood = 0.6;

/** Whether it looks like a question and wants no answer: a turn of phrase, or talk about the talk. */
export const isAside = (question: string): boolean => meant(flat(question)).aside >= likelyAside;

/** Whether a question is plainly about something that is no matter of the article. */
export function asksForSomethingElse(question: string): boolean {
  const tokens = flat(question);
  return askedFor(offBook, wordsOf(tokens)).length > 0 && meant(tokens).off >= enough;
}

/** "I get a buzz from nasty bugs. Does that say anything?": the question asks for a sign, which is in what is told. */
export function findSign(text: string, question: readonly Token[]): UnitId | null {
  if (!says(signBook, question) || asksForSomethingElse(text)) return null;
  const tokens = tokenize(text);
  // "What is meant by X" asks for what it names, and tells nothing.
  if (named(flat(text), []).some(({ weight }) => weight >= nameWeight)) return null;
  if (mentorsWithoutManaging(partsOf(text))) return 'sign.technical.mentoring-not-managing';
  const { likely } = topicOf(tokens);
  const [best] = Object.entries(likely)
    .filter(([label]) => label.startsWith('sign.'))
    .sort(([, a], [, b]) => b - a);
  return best && best[1] >= shown ? (best[0] as UnitId) : null;
}

/**
 * The units of the framework that a question is about, best first, at most three; none where the article does not
 * cover it.
 */
export function findUnits(question: string): UnitId[] {
  const tokens = flat(question);
  const mentioned = tracks.filter((track) => says(trackBooks[track], tokens));
  const about = mentioned.length === 0 && says(bothBook, tokens) ? tracks : mentioned;
  const found = named(tokens, about);
  const best = found[0]?.weight ?? 0;
  if (best >= nameWeight && !says(offArticle, tokens))
    return found
      .filter(({ weight }) => weight >= best - 1)
      .slice(0, most)
      .map(({ unit }) => unit);
  const likely = meant(tokens);
  const sign = findSign(question, tokens);
  if (sign) return [sign];
  if (likely.off + likely.aside >= enough) return [];
  if (best === 0 && Math.max(...unitIds.map((unit) => likely[unit])) < plain) {
    const list = says(offArticle, tokens) ? [] : listed(tokens, about);
    if (list.length > 0) return list;
  }
  const units = unitIds.map((unit) => ({ unit, likely: likely[unit] })).sort((a, b) => b.likely - a.likely);
  const first = units[0]?.likely ?? 0;
  if (first < (says(offArticle, tokens) ? certain : least)) return [];
  return units
    .filter((each) => each.likely >= first * asGood)
    .slice(0, most)
    .map(({ unit }) => unit);
}
