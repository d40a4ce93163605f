import type { Briefing } from '../../../../prompts/briefing.ts';
import { lensQuestion } from '../../../../prompts/questions.ts';
import { aboutItself } from './about-itself.ts';
import { askedWords } from './asked-words.ts';
import { choose } from './choose.ts';
import { heardAlso } from './heard-also.ts';
import type { MoveOf } from './move.ts';
import { paragraphs, sentences } from './paragraphs.ts';

/** Names no figure, no person and no source: there is none to name. */
export function notCovered(briefing: Briefing, { lens, round }: MoveOf<'not-covered'>): string {
  const said =
    aboutItself(briefing.message) ||
    choose(
      [
        'The article does not cover that, and I have no other source to answer from.',
        'That is something the article does not cover, so I will not guess at it.',
        'I work from one short article, and it does not cover that.',
        'On that I have nothing to go by, because the article does not cover it.',
      ],
      briefing.seed,
    );
  const asked = askedWords(briefing.message, briefing.seed);
  return paragraphs(sentences(asked, said, heardAlso(briefing)), lensQuestion(lens, round));
}
