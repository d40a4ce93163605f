import type { Briefing } from '../../../../prompts/briefing.ts';
import { choose } from './choose.ts';
import { paragraphs, sentences } from './paragraphs.ts';
import { say } from './say.ts';

/** As many choices of wording as are tried: more than any sentence has wordings. */
const tries = 12;

/**
 * The guide's words for a move, in the first choice of wording that repeats no sentence it said before in this talk.
 * Where every wording repeats one, as when the same thing is asked twice, what was said is left out.
 */
export function inFreshWords(briefing: Briefing, before: readonly string[]): string {
  const said = new Set(before.flatMap(sentencesOf));
  const [, talk = briefing.seed, turn = '0'] = /^(.*?)(\d{1,9})$/s.exec(briefing.seed) ?? [];
  let best = { reply: '', repeats: Infinity };
  for (let attempt = 0; attempt < tries && best.repeats > 0; attempt += 1) {
    const reply = say({ ...briefing, seed: `${talk}${Number(turn) + attempt}` });
    const repeats = sentencesOf(reply).filter((sentence) => said.has(sentence)).length;
    if (repeats < best.repeats) best = { reply, repeats };
  }
  // Where to turn in distress is said as often as it is needed.
  if (best.repeats === 0 || briefing.move.kind === 'distress') return best.reply;
  return withoutRepeats(best.reply, said, briefing);
}

function withoutRepeats(reply: string, said: ReadonlySet<string>, { move, seed }: Briefing): string {
  const fresh = (wordings: readonly string[]) => wordings.filter((each) => !said.has(each));
  const left = reply.split('\n\n').map((paragraph) =>
    sentencesOf(paragraph)
      .filter((sentence) => !said.has(sentence))
      .join(' '),
  );
  const told = fresh(saidAlready)[0] ?? '';
  // An answer that was given before is said to be all there is.
  const [answer = ''] = left;
  if (move.kind === 'answer' && !reply.startsWith(`${answer}\n`)) left.splice(0, 1, sentences(answer, told));
  if (left.some((paragraph) => paragraph.endsWith('?')) || !reply.endsWith('?')) return paragraphs(...left);
  const [first, second, ...others] = fresh(openQuestions);
  const question = first && second ? choose([first, second, ...others], seed) : (first ?? '');
  return paragraphs(...left, question);
}

const saidAlready = [
  'The article says no more on that than I told you before.',
  'On that I have told you all that the article has.',
  'There is nothing in the article on that beyond what I said.',
];

/** For when every question that fits was asked already. */
const openQuestions = [
  'What comes to mind first when you look at that again?',
  'What has not been said yet that matters to you here?',
  'Which part of this is on your mind the most?',
  'What would you tell a friend who stood before the same choice?',
  'What do you notice when you read your own words so far?',
  'What would have to be true for either path to feel right?',
];

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["”’)]?)\s+/u);
