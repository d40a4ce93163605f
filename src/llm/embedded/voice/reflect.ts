import type { Briefing } from '../../../../prompts/briefing.ts';
import { acknowledge } from './acknowledge.ts';
import { countWords } from './excerpt.ts';
import { guess } from './guess.ts';
import { sentences } from './paragraphs.ts';
import { playBack } from './play-back.ts';
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
  if (more.length > 0) return readSeveral(noted, room, seed);
  const reading = guess(first, seed);
  return sentences(playBack(first.quote, room - countWords(reading), seed), reading);
}
