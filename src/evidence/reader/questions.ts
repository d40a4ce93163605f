import type { UnitId } from '../../framework/ids.ts';
import { type Asked, asksForSigns, type Likely, likelyAsked, namesSomethingElse } from './asked.ts';
import { isList, unitsOfList } from './lists.ts';
import { named, tracksIn } from './named.ts';
import { type Phrasebook, phrasebook, says } from './phrases.ts';
import { asMeant } from './spelling.ts';
import { type Token, tokenize } from './tokens.ts';
import { offArticleWords } from './words/off-article.ts';

const book = (phrases: readonly string[]): Phrasebook<true> => phrasebook<true>([{ value: true, phrases }]);

const offArticle = book(offArticleWords);
const most = 3;

/** Names hold commas: "Mentoring, not managing". */
const flat = (text: string): Token[] =>
  asMeant(tokenize(text)).map((token) => ({ ...token, before: 'none' }));

/** Measured on questions that the bank does not hold: from here on "the article does not cover that" is the better answer. */
const off = 0.55;
const aside = 0.7;
/** With words of something else in it, a question must be plainly about a unit. */
const certain = 0.75;
/** Below that nothing is likely, and where something else is so much likelier than the best of them, it is that. */
const least = 0.08;
const outweighed = 1.8;
/** Another unit is named too where it is nearly as likely as the first. */
const asGood = 0.6;

/** Whether it looks like a question and wants no answer: a turn of phrase, or talk about the talk. "Is that a hint?" does. */
export const isAside = (question: string): boolean =>
  likelyAsked(question).aside >= aside && !asksForSigns(question);

/** Whether a question is plainly about something that is no matter of the article. */
export const asksForSomethingElse = (question: string): boolean =>
  namesSomethingElse(question) && likelyAsked(question).off >= off;

/** From here on a question is about a thing of the article, however it is asked. */
const plain = 0.45;

/**
 * Whether it asks for a thing of the article, and is neither a turn of phrase nor a plea to decide. What shows a sign
 * is as often told as asked.
 */
export const asksPlainly = (question: string): boolean =>
  Object.entries(likelyAsked(question)).some(
    ([label, each]) => each >= plain && !/^(?:off|aside|sign)\b|^list\.sign/.test(label),
  );

/** What is asked for by name, with those that are named as plainly. */
function byName(tokens: readonly Token[]): UnitId[] {
  const found = says(offArticle, tokens) ? [] : named(tokens, tracksIn(tokens));
  const best = found[0]?.weight ?? 0;
  return found.filter(({ weight }) => weight >= best - 1).map(({ unit }) => unit);
}

/** From here on a question is about what it is likely about, whatever it names. */
const beyondDoubt = 0.9;

const isElsewhere = (likely: Likely, name: readonly UnitId[]): boolean =>
  Object.entries(likely).some(
    ([label, each]) => each >= beyondDoubt && label !== 'off' && !name.some((unit) => unit === label),
  );

/** What is asked for by meaning: the likeliest, and those nearly as likely; all of a list where that is likeliest. */
function byMeaning(likely: Likely): UnitId[] {
  const ranked = Object.entries(likely)
    .filter(([label]) => label !== 'off' && label !== 'aside')
    .sort(([, a], [, b]) => b - a) as [Exclude<Asked, 'off' | 'aside'>, number][];
  const [best] = ranked;
  if (!best) return [];
  const [first, top] = best;
  if (top < least || likely.off > top * outweighed) return [];
  if (isList(first)) return unitsOfList(first);
  return ranked
    .flatMap(([label, each]) => (each >= top * asGood && !isList(label) ? [label] : []))
    .slice(0, most);
}

/**
 * The units of the framework that a question is about, best first: at most three, or all of a list that was asked for;
 * none where the article does not cover it.
 */
export function findUnits(question: string): UnitId[] {
  const tokens = flat(question);
  if (tokens.length === 0) return [];
  const likely = likelyAsked(question);
  const name = byName(tokens);
  // "Do those who stay hands-on go unseen?" names one thing and asks for another.
  if (name.length > 0 && !isElsewhere(likely, name)) return name.slice(0, most);
  if (likely.off + likely.aside >= off) return [];
  if (says(offArticle, tokens) && Math.max(...Object.values(likely)) < certain) return [];
  return byMeaning(likely);
}
