import type { Briefing } from '../../../../prompts/briefing.ts';
import { lensIds } from '../../../framework/ids.ts';
import { choose } from './choose.ts';
import { heardLast } from './heard-also.ts';
import type { MoveOf } from './move.ts';
import { list, paragraphs, sentences } from './paragraphs.ts';

export function offerSheet(briefing: Briefing, { open }: MoveOf<'offer-sheet'>): string {
  const heard = lensIds.filter((lens) => !open.includes(lens));
  const [first] = open;
  const question = first
    ? choose(
        [
          `Would you like to stop here, or say something on ${first} first?`,
          `Is this enough for your page, or is there more to say, on ${first} perhaps?`,
        ],
        briefing.seed,
      )
    : choose(
        [
          'Would you like to stop here, or go further into one of them?',
          'Is this enough for your page, or is there more to say on one of them?',
        ],
        briefing.seed,
      );
  return paragraphs(
    heardLast(briefing),
    sentences(where(heard, open), '“Make my page” turns what you said into a decision sheet, now or later.'),
    question,
  );
}

function where(heard: readonly string[], open: readonly string[]): string {
  if (open.length === 0) return 'All five lenses were heard.';
  if (heard.length === 0) return 'Nothing is noted yet on any of the five lenses.';
  return `We talked about ${list(heard)}; ${list(open)} ${open.length === 1 ? 'is' : 'are'} still open.`;
}
