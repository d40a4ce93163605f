import { type Token, tokenize } from './tokens.ts';
import { type WordClass, wordClasses } from './words/word-classes.ts';

/** Cuts endings, so that "helping", "helped" and "helps" meet. Rough on purpose. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const cut = word.replace(/ies$/, 'y').replace(/(?:ings|ing|edly|ed|es|s|ly)$/, '');
  return (cut.length < 3 ? word : cut).replace(/([^aeiou])\1$/, '$1').replace(/e$/, '');
}

type Phrase<K> = { kind: K; stems: readonly string[] };
export type KindBook<K extends string> = ReadonlyMap<string, readonly Phrase<K>[]>;

/** Shelves lists of phrases by the stem they begin with. */
export function kindBook<K extends string>(lists: Readonly<Record<K, string>>): KindBook<K> {
  const shelves = new Map<string, Phrase<K>[]>();
  for (const [kind, list] of Object.entries(lists) as [K, string][]) {
    const phrases = new Set(
      list.split(',').map((each) =>
        tokenize(each)
          .map(({ word }) => stem(word))
          .join(' '),
      ),
    );
    for (const phrase of phrases) {
      const stems = phrase.split(' ');
      const first = stems[0] ?? '';
      const shelf = shelves.get(first) ?? [];
      shelf.push({ kind, stems });
      shelves.set(first, shelf);
    }
  }
  return shelves;
}

/** Of each stem, the kinds of words that it belongs to, alone or as part of a phrase. */
export function kindsIn<K extends string>(book: KindBook<K>, stems: readonly string[]): Set<K>[] {
  const kinds = stems.map(() => new Set<K>());
  stems.forEach((first, from) => {
    for (const phrase of book.get(first) ?? []) {
      if (phrase.stems.every((each, at) => stems[from + at] === each))
        for (let at = 0; at < phrase.stems.length; at += 1) kinds[from + at]?.add(phrase.kind);
    }
  });
  return kinds;
}

const words = kindBook(wordClasses);

/** How one stands to a thing says nothing of what the thing is. */
export const ofStance: ReadonlySet<WordClass> = new Set<WordClass>([
  'joy',
  'wish',
  'loss',
  'dread',
  'able',
  'bear',
  'exposure',
  'opinion',
  'maybe',
]);

export type Word = { stem: string; kinds: ReadonlySet<WordClass>; follows: boolean };

/** Nobody can list every trade: how a word that stands on no list ends tells what kind of thing it names. */
const endings: readonly (readonly [RegExp, WordClass])[] = [
  [
    /(?:(?<!polit|top|bas|tact)ics|[^p]ology|ograph[yi]e?s?|ometr(?:y|ies|ic)|onomy|istry|iatry|urgy)$/,
    'field',
  ],
  [/(?:scope|meter|tron|ware)s?$/, 'hardware'],
  [/(?:ists|icians|smiths|wrights|women|workers|makers|keepers|trainees)$/, 'person'],
];

const guessed = (word: string): ReadonlySet<WordClass> =>
  new Set(endings.flatMap(([ending, kind]) => (ending.test(word) ? [kind] : [])));

/** Each token as its stem and the kinds of words it belongs to; `follows` where nothing parts it from the one before. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const stems = tokens.map(({ word }) => stem(word));
  const kinds = kindsIn(words, stems);
  return tokens.map(({ word, before }, at) => ({
    stem: stems[at] ?? '',
    kinds: kinds[at]?.size ? kinds[at] : guessed(word),
    follows: at > 0 && before === 'none',
  }));
}
