import type { HeldTurn } from './hold-talk.ts';
import { inventedIn } from './invented.ts';

/** How a coach spoke in one talk, whatever it understood. */
export type Process = {
  reflections: number;
  questions: number;
  turns: number;
  mostQuestions: number;
  advice: number;
  /** Words of each reply. */
  words: number[];
  /** Numbers and names that neither the article nor the visitor gave. */
  invented: string[];
  /** Sentences that were said before in the same talk. */
  repeats: string[];
};

const advice =
  /\b(?:you should|you ought to|you(?: had|'d|’d) better|i(?: would|'d|’d)? (?:recommend|suggest|advise)|if i were you|my advice|why don['’]t you|have you (?:tried|considered)|try to|you need to|you must)\b/i;

export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]["”’)]?)\s+/u).filter((sentence) => /\p{L}/u.test(sentence));

const isQuestion = (sentence: string) => /\?["”’)]?$/u.test(sentence);

export function processOf({
  opening,
  turns,
}: {
  opening: string;
  turns: readonly Pick<HeldTurn, 'said' | 'reply'>[];
}): Process {
  const before = new Set(sentencesOf(opening));
  const process: Process = {
    reflections: 0,
    questions: 0,
    turns: turns.length,
    mostQuestions: 0,
    advice: 0,
    words: [],
    invented: [],
    repeats: [],
  };
  const told: string[] = [];
  for (const { said, reply } of turns) {
    told.push(said);
    process.invented.push(...inventedIn(reply, told.join(' ')));
    const sentences = sentencesOf(reply);
    const questions = sentences.filter(isQuestion).length;
    process.questions += questions;
    process.mostQuestions = Math.max(process.mostQuestions, questions);
    process.reflections += sentences.filter((each) => !isQuestion(each) && reflects(each, said)).length;
    process.advice += sentences.filter((each) => advice.test(each.replace(/“[^”]*”/gu, ''))).length;
    process.words.push(reply.split(/\s+/).length);
    for (const sentence of sentences) {
      if (before.has(sentence)) process.repeats.push(sentence);
      before.add(sentence);
    }
  }
  return process;
}

const ownWords: Readonly<Record<string, string>> = {
  you: 'i',
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
  are: 'am',
  "you're": "i'm",
  "you've": "i've",
  "you'd": "i'd",
  "you'll": "i'll",
};

/** Three words in a row of what was said, turned to the second person or not: or all of what was said, if shorter. */
function reflects(sentence: string, said: string): boolean {
  const own = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  const turned = (words: readonly string[]) => words.map((word) => ownWords[word] ?? word);
  const theirs = turned(own(said));
  const words = turned(own(sentence));
  const run = Math.min(3, theirs.length);
  const heard = ` ${theirs.join(' ')} `;
  return words.some(
    (_, at) => at + run <= words.length && heard.includes(` ${words.slice(at, at + run).join(' ')} `),
  );
}
