import type { LensId } from '../src/framework/ids.ts';
import { lensQuestion } from './questions.ts';

/** The coach's first words: fixed, so that a talk begins at once whoever speaks. */
export function opening(lens: LensId): string {
  return `We will go through five lenses, one question at a time. Only what you say yourself counts; skip what you like, and ask back whenever you want.\n\n${lensQuestion(lens, 0)}`;
}
