import { choose } from './choose.ts';
import { asAsked, countWords, plainPart, shorten } from './excerpt.ts';

const [fewest, most] = [3, 12] as const;

/** Plays back what was asked, so that one sees what the answer is to; empty where the question is only a word or two. */
export function askedWords(message: string, seed: string): string {
  const quoted = quotedQuestion(message);
  return quoted && choose([`You ask ${quoted}.`, `${quoted}, you ask.`, `Your question is ${quoted}.`], seed);
}

/** What was asked, in quotes; empty as above. */
export function quotedQuestion(message: string): string {
  const [asked = ''] = message
    .split(/(?<=[.!?…？！])\s+|[\r\n]+/u)
    .filter((part) => /[?？]\W*$/u.test(part))
    .slice(-1);
  if (asked === '' && countWords(message) > most) return '';
  const words = plainPart(asked === '' ? message : asked);
  return countWords(words) < fewest ? '' : `“${asAsked(shorten(words, most), message)}”`;
}
