import type { Briefing } from '../../../../prompts/briefing.ts';
import { lensQuestion } from '../../../../prompts/questions.ts';
import type { MoveOf } from './move.ts';
import { paragraphs } from './paragraphs.ts';

const howThisWorks =
  'I am a fixed guide, no AI: we go through five lenses, one question at a time, only your own words count, and you can skip or ask back at any time.';

/** After the opening, which said the rest. */
const briefly = 'I am a fixed guide, no AI: you tell, I note your own words, and nobody is in a hurry.';

/** Whoever says hello has read the first question already: it is asked in other words. */
export function open({ message }: Briefing, { lens }: MoveOf<'open'>): string {
  const greeted = message.trim() !== '';
  const first = greeted ? `Hello. ${briefly}` : howThisWorks;
  return paragraphs(first, lensQuestion(lens, greeted ? 1 : 0));
}
