import type { Briefing } from '../../../../prompts/briefing.ts';
import { reflect } from './reflect.ts';

const room = 26;

/** A question can carry evidence with it: what was noted is played back even where the question comes first. */
export function heardAlso(briefing: Briefing): string {
  return briefing.noted.length > 0 ? reflect(briefing, room) : '';
}
