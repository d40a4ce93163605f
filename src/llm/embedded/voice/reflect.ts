import type { Briefing } from '../../../../prompts/briefing.ts';
import { acknowledge, settledWords } from './acknowledge.ts';
import { countWords } from './excerpt.ts';
import { sentences } from './paragraphs.ts';
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
  if (briefing.settled) {
    const settled = settledWords(briefing.settled, seed);
    return sentences(settled, reflect({ ...briefing, settled: null }, room - countWords(settled)));
  }
  return more.length > 0 ? readSeveral(noted, room, seed) : readOne(first, room, seed);
}
