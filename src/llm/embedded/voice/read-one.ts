import { unit } from '../../../framework/framework.ts';
import { inLine } from '../../../framework/in-line.ts';
import { capital } from '../../../wording.ts';
import { choose } from './choose.ts';
import { countWords, plainPart, shorten } from './excerpt.ts';
import { way } from './leans.ts';
import type { Piece } from './move.ts';
import { secondPerson } from './second-person.ts';

/** A sentence around words that were played back, and the way they are read. */
type Frame = (words: string, leans: string, sign: string) => string;

/** The visitor's words turned to the second person. */
const turnedFrames: readonly [Frame, Frame, ...Frame[]] = [
  (words, leans) => `So ${words}, which I read as leaning ${leans}; put it right if that is off.`,
  (words, leans) => `I hear that ${words}, and to me it leans ${leans}; correct me if not.`,
  (words, leans) => `${capital(words)}: my guess is that this leans ${leans}, unless you meant it otherwise.`,
  (words, leans) => `As I understand it, ${words}; I would put that down as leaning ${leans}, say if not.`,
  (words, leans) => `If I heard right, ${words}, so I took it as leaning ${leans}; tell me if I misread you.`,
  (words, leans, sign) =>
    `${capital(words)}; that sounds ${sign}leaning ${leans}; correct me if I misread you.`,
];

/** The visitor's words as they are, where turning them could come out wrong. */
const quotedFrames: readonly [Frame, Frame, ...Frame[]] = [
  (words, leans) => `You said “${words}”, which I read as leaning ${leans}; put it right if that is off.`,
  (words, leans) => `“${words}”: to me that leans ${leans}, unless you meant it otherwise.`,
  (words, leans) => `I noted “${words}” as leaning ${leans}; correct me if not.`,
  (words, leans) => `When you say “${words}”, I hear it leaning ${leans}; tell me if I misread you.`,
  (words, leans) => `“${words}”, you said, and my guess is that it leans ${leans}; say if not.`,
  (words, leans, sign) => `“${words}” sounds ${sign}leaning ${leans}; correct me if I misread you.`,
];

/** The longest that a frame adds. */
const frame = 17;
const leastWords = 5;

/** Plays one piece back and names the reading as a guess: in one sentence, so that no two of them are the same. */
export function readOne({ quote, leansTo, sign }: Piece, room: number, seed: string): string {
  const leans = way[leansTo];
  const name = sign ? `like ${inLine(unit(sign).name)}, ` : '';
  const most = Math.max(leastWords, room - frame);
  const words = plainPart(quote);
  if (words === '') return `I read what you wrote as leaning ${leans}; put it right if that is off.`;
  const turned = secondPerson(words);
  if (turned && countWords(turned) <= most) return choose(turnedFrames, seed)(turned, leans, name);
  return choose(quotedFrames, seed)(shorten(words, most), leans, name);
}
