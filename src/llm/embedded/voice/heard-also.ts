import type { Briefing } from '../../../../prompts/briefing.ts';
import { countWords } from './excerpt.ts';
import { reflect } from './reflect.ts';

const room = 26;

/** A question can carry evidence with it: what was noted is played back even where the question comes first. */
export function heardAlso(briefing: Briefing): string {
  return briefing.noted.length > 0 || briefing.settled ? reflect(briefing, room) : '';
}

/** The last answer before the sheet is offered deserves a reflection too; "done" or "thanks" does not. */
export function heardLast(briefing: Briefing): string {
  const { noted, heard, message, settled } = briefing;
  const answered = (heard === 'statement' || heard === 'dislike') && countWords(message) > 2;
  return noted.length > 0 || settled || answered ? reflect(briefing, room) : '';
}
