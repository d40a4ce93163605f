import type { Briefing } from '../../../../prompts/briefing.ts';
import { lensIds } from '../../../framework/ids.ts';
import { capital, listed } from '../../../wording.ts';
import { choose } from './choose.ts';
import { heardLast } from './heard-also.ts';
import type { MoveOf } from './move.ts';
import { paragraphs, sentences } from './paragraphs.ts';

export function offerSheet(briefing: Briefing, { open, unplaced }: MoveOf<'offer-sheet'>): string {
  const heard = lensIds.filter((lens) => !open.includes(lens));
  const more = open[0] ?? 'one of them';
  return paragraphs(
    heardLast(briefing),
    sentences(
      where(heard, open, unplaced),
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

function where(heard: readonly string[], open: readonly string[], unplaced: readonly string[]): string {
  if (open.length === 0) return 'All five lenses were heard.';
  const rest = open.filter((lens) => !unplaced.includes(lens));
  const left = [
    unplaced.length > 0
      ? `nothing of what you said on ${listed(unplaced)} counts for a side yet${rest.length > 0 ? ',' : ''}`
      : '',
    rest.length > 0 ? `${listed(rest)} ${rest.length === 1 ? 'is' : 'are'} still open` : '',
  ].filter((part) => part !== '');
  const talked = heard.length > 0 ? `we talked about ${listed(heard)}; ` : '';
  return `${capital(talked + listed(left))}.`;
}
