import { hear } from './hear.ts';
import { read } from './read.ts';

/**
 * What the reader learns from its bank before its first answer, in two parts: each takes half a second of a processor, once in a process.
 * Whoever serves others has it learn before anybody waits.
 */
export const lessons: readonly (() => void)[] = [
  () => void read('I like to build things that last.', null),
  () => void hear('Will I stop coding if I become a manager?'),
];
