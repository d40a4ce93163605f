import type { SignId, Track } from '../../framework/ids.ts';
import { type Part, partsOf } from './parts.ts';
import { deniedExemplars } from './words/exemplars/denied.ts';
import { managementExemplars } from './words/exemplars/management.ts';
import { technicalExemplars } from './words/exemplars/technical.ts';
import { undecidedExemplars } from './words/exemplars/undecided.ts';

/**
 * What a sentence of the bank shows: a sign, a track that no sign fits, both tracks alike, a liking for something
 * else (`elsewhere`), or nothing.
 */
export type Shown = SignId | Track | 'both' | 'elsewhere' | 'neither';
export type Exemplar = { text: string; shows: Shown };

/** The bank is written one sentence a line. */
export function linesOf(lines: string): string[] {
  return lines.trim().split('\n');
}

/** First-person sentences of our own writing, from which the reader learns what people say of the two tracks. */
export const exemplars: readonly Exemplar[] = [
  ...Object.entries({ ...technicalExemplars, ...managementExemplars, ...undecidedExemplars }),
  ...Object.values(deniedExemplars).map((lines) => ['neither', lines] as const),
].flatMap(([shows, lines]) => linesOf(lines).map((text) => ({ text, shows: shows as Shown })));

export type Taken = { shows: Shown; parts: readonly Part[] };

let taken: readonly Taken[] | undefined;

/** The bank taken apart, once for all that learn from it. */
export function exemplarParts(): readonly Taken[] {
  taken ??= exemplars.map(({ text, shows }) => ({ shows, parts: partsOf(text) }));
  return taken;
}

/** The track that a sentence leans to, or `null` where it leans to neither or to both. */
export const trackShown = (shows: Shown): Track | null =>
  shows.includes('technical') ? 'technical' : shows.includes('management') ? 'management' : null;
