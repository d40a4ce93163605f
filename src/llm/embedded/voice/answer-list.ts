import type { Briefing } from '../../../../prompts/briefing.ts';
import { type Unit, unit } from '../../../framework/framework.ts';
import { tracks, type UnitId } from '../../../framework/ids.ts';
import { listed } from '../../../wording.ts';
import { choose } from './choose.ts';
import { inWords, paragraphs } from './paragraphs.ts';

/** More than so many are not told of one by one. */
const fewest = 4;

/** Whether a whole list was asked for. */
export const isWhole = (units: readonly UnitId[]): boolean => units.length >= fewest;

/** All of a list by name, path by path, and which of them matters. */
export function answerList({ seed }: Briefing, ids: readonly UnitId[]): string {
  const units = ids.map((id) => unit(id));
  const kind = units[0]?.kind ?? 'challenge';
  const parts = [...tracks, null].flatMap((track) => {
    const some = units.filter((each) => each.track === track);
    const where = track ? ` on the ${track} path` : '';
    return some.length > 0
      ? [`${nouns[kind](some.length)}${where}: ${listed(some.map(({ name }) => name))}`]
      : [];
  });
  return paragraphs(`The article names ${parts.join('; and ')}.`, choose(questions[kind], seed));
}

const nouns: Readonly<Record<Unit['kind'], (count: number) => string>> = {
  challenge: (count) => `${inWords(count)} challenges`,
  sign: (count) => `${inWords(count)} signs`,
  attribute: (count) => `${inWords(count)} attributes`,
  lens: (count) => `${inWords(count)} things to ask yourself`,
  thread: (count) => `${inWords(count)} common threads`,
};

const questions: Readonly<Record<Unit['kind'], readonly [string, string, string]>> = {
  challenge: [
    'Which of them would weigh most on you?',
    'Which one do you know already from your own work?',
    'Which of them do you want to hear more about?',
  ],
  sign: [
    'Which of them do you recognise in yourself?',
    'Which one sounds most like you, if any does?',
    'When did you last notice one of them in yourself?',
  ],
  attribute: [
    'Which of them would you want in your everyday work?',
    'Which one draws you most, if any does?',
    'Which of them have you had a taste of already?',
  ],
  lens: [
    'Which of them do you want to begin with?',
    'Which one is the hardest for you to answer?',
    'Which of them matters most to you?',
  ],
  thread: [
    'When were you last put to that kind of test?',
    'How do you know that kind of test from your own work?',
    'Which of them would test you more?',
  ],
};
