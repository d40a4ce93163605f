import { challenges } from '../../framework/challenges.ts';
import { unit as unitOf } from '../../framework/framework.ts';
import { type Track, tracks, type UnitId } from '../../framework/ids.ts';
import { findAll, type Phrasebook, phrasebook, says } from './phrases.ts';
import { type Token, tokenize } from './tokens.ts';
import { bothWords, listWords, trackWords, typical } from './words/general-questions.ts';
import { offArticleWords } from './words/off-article.ts';
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

/**
 * The units of the framework that a question is about, best first, at most three; none where the article does not
 * cover it.
 */
export function findUnits(question: string): UnitId[] {
  // Names hold commas: "Mentoring, not managing".
  const tokens = tokenize(question).map((token) => ({ ...token, before: 'none' }) as const);
  if (says(offArticle, tokens)) return [];
  const mentioned = tracks.filter((track) => says(trackBooks[track], tokens));
  const about = mentioned.length === 0 && says(bothBook, tokens) ? tracks : mentioned;
  const found = named(tokens, about);
  const best = found[0]?.weight ?? 0;
  if (best === 0) return listed(tokens, about);
  return found
    .filter(({ weight }) => weight >= best - 1)
    .slice(0, most)
    .map(({ unit }) => unit);
}
