import { type Track, tracks, type UnitId } from '../../framework/ids.ts';
import { type Asked, type Likely, likelyAsked, namesSomethingElse, showsSign, signAskedOf } from './asked.ts';
import { named, nameWeight, tracksIn } from './named.ts';
import { type Phrasebook, phrasebook, says } from './phrases.ts';
import { asMeant } from './spelling.ts';
import { type Token, tokenize } from './tokens.ts';
import { bothWords, listWords, typical } from './words/general-questions.ts';
import { offArticleWords } from './words/off-article.ts';

const book = (phrases: readonly string[]): Phrasebook<true> => phrasebook<true>([{ value: true, phrases }]);

const offArticle = book(offArticleWords);
const lists = [
  { list: 'signs', book: book(listWords.signs) },
  { list: 'challenges', book: book(listWords.challenges) },
  { list: 'attributes', book: book(listWords.attributes) },
] as const;
const bothBook = book(bothWords);
const most = 3;

function listed(tokens: readonly Token[], about: readonly Track[]): UnitId[] {
  const asked = lists.find(({ book }) => says(book, tokens));
  if (!asked || about.length === 0) return [];
  const sides = about.map((track) => typical[asked.list][track]);
  return Array.from({ length: most }, (_, at) => sides.flatMap((side) => side[at] ?? []))
    .flat()
    .slice(0, most);
}

/** Names hold commas: "Mentoring, not managing". */
const flat = (text: string): Token[] =>
  asMeant(tokenize(text)).map((token) => ({ ...token, before: 'none' }));

/** Measured on questions that the bank does not hold: from here on "the article does not cover that" is the better answer. */
const off = 0.5;
const aside = 0.7;
/** A question that is plainly about one unit is not about a whole list. */
const plain = 0.5;
/** With words of something else in it, a question must be plainly about a unit. */
const certain = 0.75;
/** Where what is told shows no sign this plainly, a question about signs is about all of a track. */
const shown = 0.59;
/** Another unit is named too where it is nearly as likely as the first. */
const asGood = 0.6;

/** Whether it looks like a question and wants no answer: a turn of phrase, or talk about the talk. */
export const isAside = (question: string): boolean => likelyAsked(question).aside >= aside;

/** Whether a question is plainly about something that is no matter of the article. */
export const asksForSomethingElse = (question: string): boolean =>
  namesSomethingElse(question) && likelyAsked(question).off >= off;

/** What is asked for by name, with those that are named as plainly. */
function byName(tokens: readonly Token[], about: readonly Track[]): UnitId[] {
  const found = named(tokens, about);
  const best = found[0]?.weight ?? 0;
  if (best < nameWeight || says(offArticle, tokens)) return [];
  return found.filter(({ weight }) => weight >= best - 1).map(({ unit }) => unit);
}

/** What is asked for by meaning: the likeliest, and those nearly as likely. */
function byMeaning(question: string, likely: Likely): UnitId[] {
  const ranked = Object.entries(likely)
    .filter(([label]) => label !== 'off' && label !== 'aside')
    .sort(([, a], [, b]) => b - a) as [Exclude<Asked, 'off' | 'aside'>, number][];
  const least = (ranked[0]?.[1] ?? 0) * asGood;
  return ranked
    .filter(([, each]) => each >= least)
    .map(([label]) => (label === 'sign' ? signAskedOf(question) : label));
}

/**
 * The units of the framework that a question is about, best first, at most three; none where the article does not
 * cover it.
 */
export function findUnits(question: string): UnitId[] {
  const tokens = flat(question);
  if (tokens.length === 0) return [];
  const mentioned = tracksIn(tokens);
  const about = mentioned.length === 0 && says(bothBook, tokens) ? tracks : mentioned;
  const name = byName(tokens, about);
  if (name.length > 0) return name.slice(0, most);
  const likely = likelyAsked(question);
  const wholeList = named(tokens, about).length === 0 ? listed(tokens, about) : [];
  const strays = likely.off + likely.aside >= off;
  if (strays && (wholeList.length === 0 || likely.off >= certain)) return [];
  const top = Math.max(...Object.values(likely));
  if (says(offArticle, tokens) && top < certain) return [];
  const vague = top < plain || (likely.sign === top && showsSign(question) < shown);
  const list = vague || strays ? wholeList : [];
  return (list.length > 0 ? list : byMeaning(question, likely)).slice(0, most);
}
