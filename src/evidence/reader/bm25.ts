import { tokenize } from './tokens.ts';

const common = new Set(
  'a an the i me my am is are was be been being to of in on at for and or but so that this it its with as by from than what when where who which how do does did not no would will can could have has had more most much very really just get gets our we us you your they them their he she his her own way want wants wanted love loved enjoy like liked not make makes made thing things work feel gives give'.split(
    ' ',
  ),
);

/** Cuts endings, so that "helping", "helped" and "helps" meet. Rough on purpose. */
function stem(word: string): string {
  const cut = word.replace(/(?:ing|ed|es|s|ly)$/, '');
  return (cut.length >= 3 ? cut : word)
    .replace(/(.)\1$/, '$1')
    .replace(/[ei]$/, '')
    .replace(/y$/, '');
}

export const terms = (text: string): string[] =>
  tokenize(text).flatMap(({ word }) => (common.has(word) ? [] : [stem(word)]));

type Document<T> = { value: T; counts: ReadonlyMap<string, number>; length: number };
export type Bank<T> = {
  documents: readonly Document<T>[];
  rarity: ReadonlyMap<string, number>;
  mean: number;
};

const saturation = 1.2;
const lengthWeight = 0.5;

export function bankOf<T>(sentences: readonly { value: T; text: string }[]): Bank<T> {
  const documents = sentences.map(({ value, text }) => {
    const said = terms(text);
    const counts = new Map<string, number>();
    for (const term of said) counts.set(term, (counts.get(term) ?? 0) + 1);
    return { value, counts, length: said.length };
  });
  const seen = new Map<string, number>();
  for (const { counts } of documents)
    for (const term of counts.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  const total = documents.length;
  return {
    documents,
    rarity: new Map([...seen].map(([term, n]) => [term, Math.log(1 + (total - n + 0.5) / (n + 0.5))])),
    mean: documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, total),
  };
}

/** How near a text is to each sentence of the bank (Okapi BM25). */
export function rank<T>(bank: Bank<T>, text: string): { value: T; score: number }[] {
  const wanted = [...new Set(terms(text))];
  return bank.documents.map(({ value, counts, length }) => {
    const norm = saturation * (1 - lengthWeight + (lengthWeight * length) / bank.mean);
    const score = wanted.reduce((sum, term) => {
      const count = counts.get(term) ?? 0;
      return sum + ((bank.rarity.get(term) ?? 0) * count * (saturation + 1)) / (count + norm);
    }, 0);
    return { value, score };
  });
}
