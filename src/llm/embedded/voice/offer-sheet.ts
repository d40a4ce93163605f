import type { Briefing } from '../../../../prompts/briefing.ts';
import { lensIds } from '../../../framework/ids.ts';
import { choose } from './choose.ts';
import { heardLast } from './heard-also.ts';
import type { MoveOf } from './move.ts';
import { list, paragraphs, sentences } from './paragraphs.ts';

export function offerSheet(briefing: Briefing, { open }: MoveOf<'offer-sheet'>): string {
  const heard = lensIds.filter((lens) => !open.includes(lens));
  const more = open[0] ?? 'one of them';
  return paragraphs(
    heardLast(briefing),
    sentences(
      where(heard, open),
      choose(
        [
          '“Make my page” turns what you said into a decision sheet, now or later.',
          'Your page can be made of that at any time, with “Make my page”.',
          'Whenever you like, “Make my page” lays it all out on one sheet.',
        ],
        briefing.seed,
      ),
      choose(
        [
          `Or say more on ${more}, and we go on.`,
          `If there is more to say, on ${more} perhaps, I am listening.`,
          `We can also stay with it and go further into ${more}.`,
        ],
        briefing.seed,
      ),
    ),
  );
}

function where(heard: readonly string[], open: readonly string[]): string {
  if (open.length === 0) return 'All five lenses were heard.';
  if (heard.length === 0) return 'Nothing is noted yet on any of the five lenses.';
  return `We talked about ${list(heard)}; ${list(open)} ${open.length === 1 ? 'is' : 'are'} still open.`;
}
