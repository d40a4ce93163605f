import type { Briefing } from '../../../../prompts/briefing.ts';
import { acknowledge } from './acknowledge.ts';
import { readOne } from './read-one.ts';
import { readSeveral } from './read-several.ts';

/**
 * Plays back what was noted and names the reading as a guess; reads nothing into what was not noted.
 *
 * @param room how many words there are for it.
 */
export function reflect(briefing: Briefing, room: number): string {
  const { noted, seed } = briefing;
  const [first, ...more] = noted;
  if (!first) return acknowledge(briefing, room);
  return more.length > 0 ? readSeveral(noted, room, seed) : readOne(first, room, seed);
}
