import type { Briefing } from '../../../../prompts/briefing.ts';
import { askingOf } from '../../../../prompts/questions.ts';
import { choose } from './choose.ts';
import { plainPart, shorten } from './excerpt.ts';
import { heardAlso } from './heard-also.ts';
import type { MoveOf } from './move.ts';
import { paragraphs, sentences } from './paragraphs.ts';

export function noVerdict(briefing: Briefing, move: MoveOf<'no-verdict'>): string {
  const said = choose(
    [
      'I will not decide that: the choice is yours. What I can do is lay your own words side by side and show what is still missing.',
      'Which one to take stays with you. I can hold up what you said for each side, and what nobody has asked you yet.',
      'That answer is yours to give, and I will not give it for you. I can show how each path fits your words, and where they are silent.',
      ...again(briefing.message),
    ],
    briefing.seed,
  );
  return paragraphs(sentences(said, heardAlso(briefing)), askingOf(move));
}

/** For whoever asks on and on: with the words of each time. */
function again(message: string): string[] {
  const words = shorten(plainPart(message), mostWords);
  return words === '' ? [] : [`“${words}”: still yours to decide, and I will not do it for you.`];
}

const mostWords = 12;
