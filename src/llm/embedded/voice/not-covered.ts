import type { Briefing } from '../../../../prompts/briefing.ts';
import { askingOf } from '../../../../prompts/questions.ts';
import { aboutItself } from './about-itself.ts';
import { askedWords, quotedQuestion } from './asked-words.ts';
import { choose } from './choose.ts';
import { heardAlso } from './heard-also.ts';
import type { MoveOf } from './move.ts';
import { paragraphs, sentences } from './paragraphs.ts';

/** Names no figure, no person and no source: there is none to name. */
export function notCovered(briefing: Briefing, move: MoveOf<'not-covered'>): string {
  const own = aboutItself(briefing.message);
  const asked = quotedQuestion(briefing.message);
  const said = own
    ? sentences(askedWords(briefing.message, briefing.seed), own)
    : sayUncovered(asked, briefing.seed);
  return paragraphs(sentences(said, heardAlso(briefing)), askingOf(move));
}

/** With the question in it, so that it can be said of another one in the same talk. */
const sayUncovered = (asked: string, seed: string): string =>
  asked === ''
    ? choose(
        [
          'The article does not cover that, and I have no other source to answer from.',
          'That is something the article does not cover, so I will not guess at it.',
          'On that I have nothing to go by, because the article does not cover it.',
        ],
        seed,
      )
    : choose(
        [
          `You ask ${asked}; the article does not cover that, and I have no other source.`,
          `${asked}, you ask: I work from one short article, and it does not cover that.`,
          `On ${asked} I have nothing to go by, because the article does not cover it.`,
          `${asked} is something the article does not cover, so I will not guess.`,
        ],
        seed,
      );
