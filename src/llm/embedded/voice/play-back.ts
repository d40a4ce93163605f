import { choose } from './choose.ts';
import { countWords, plainPart, shorten } from './excerpt.ts';
import { capital } from './paragraphs.ts';
import { secondPerson } from './second-person.ts';

type Frame = (words: string) => string;

const turnedFrames: readonly [Frame, Frame, ...Frame[]] = [
  (words) => `So ${words}.`,
  (words) => `I hear that ${words}.`,
  (words) => `${capital(words)}.`,
  (words) => `As I understand it, ${words}.`,
  (words) => `If I heard right, ${words}.`,
];

const quotedFrames: readonly [Frame, Frame, ...Frame[]] = [
  (words) => `You said “${words}”.`,
  (words) => `I noted “${words}”.`,
  (words) => `Your words were “${words}”.`,
  (words) => `“${words}”, you said.`,
  (words) => `I picked out “${words}”.`,
];

/** The longest that a frame adds. */
const frame = 4;
const leastWords = 4;

/** The visitor's words in a sentence: turned to the second person where that is safe, otherwise quoted as they are. */
export function playBack(quote: string, room: number, seed: string): string {
  const words = plainPart(quote);
  if (words === '') return '';
  const most = Math.max(leastWords, room - frame);
  const turned = secondPerson(words);
  if (turned && countWords(turned) <= most) return choose(turnedFrames, seed)(turned);
  return choose(quotedFrames, seed)(shorten(words, most));
}
