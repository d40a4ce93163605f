import { quoted } from './quoted.ts';

/** A sentence of a reply, and where it stands in it. */
export type Sentence = { text: string; start: number; end: number };

const end = /(?<!\b(?:vs|e\.g|i\.e))[.!?…]+["”’)\]]*(?=\s|$)|\n+/gu;

/** The sentences of a text in order; what holds no letter is none, and what is quoted ends none. */
export function sentencesOf(text: string): Sentence[] {
  const open = text.replace(quoted, (part) => `“${'x'.repeat(part.length - 2)}”`);
  const found: Sentence[] = [];
  let start = 0;
  const take = (until: number) => {
    const raw = text.slice(start, until);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (/\p{L}/u.test(trimmed))
      found.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length });
    start = until;
  };
  for (const match of open.matchAll(end)) take(match.index + match[0].length);
  take(text.length);
  return found;
}

/** As much of a text as is whole sentences: what was cut off in the middle of one says nothing yet. */
export function wholeSentences(text: string): string {
  const last = sentencesOf(text).findLast((sentence) => /[.!?…]["”’)\]]*$/u.test(sentence.text));
  return text.slice(0, last?.end ?? 0);
}

/** Whether a sentence asks: its mark stands at its end, closing quotes aside. */
export const isQuestion = ({ text }: Sentence): boolean => /[?？]["”’)\]]*$/u.test(text);
