import type { Review } from '../../../db/review.ts';

/** What is said of a reply, in the reader's language. */
export type RemarkWords = { withheld: string; source: string; opinion: string };

export const remarkWords: RemarkWords = {
  withheld: 'Part of what the model wrote was held back: it was not the coach’s to say.',
  source: 'Not from the article:',
  opinion: 'The coach went beyond its part here: this is its own opinion, and counts for nothing.',
};

/** What a reader must not take for more than it is, in plain sentences: for wherever a reply is read as text. */
export function remarksOn(
  text: string,
  { how, marks, withheld }: Review,
  words: RemarkWords = remarkWords,
): string[] {
  if (how === 'guide') return [];
  const named = (kind: 'source' | 'opinion') =>
    marks
      .filter((mark) => (mark.kind ?? 'source') === kind)
      .map(({ start, end }) => `“${text.slice(start, end)}”`)
      .join(' · ');
  const [source, opinion] = [named('source'), named('opinion')];
  return [
    ...(withheld ? [words.withheld] : []),
    ...(source ? [`${words.source} ${source}`] : []),
    ...(opinion ? [`${words.opinion} ${opinion}`] : []),
  ];
}
