import type { Briefing } from '../../../../prompts/briefing.ts';
import { lensQuestion } from '../../../../prompts/questions.ts';
import type { MoveOf } from './move.ts';
import { paragraphs, sentences } from './paragraphs.ts';

const howThisWorks =
  'I am a fixed guide, no AI: we go through five lenses, one question at a time, only your own words count, and you can skip or ask back at any time.';

/** Whoever says hello has read the first question already: it is asked in other words. */
export function open({ message }: Briefing, { lens }: MoveOf<'open'>): string {
  const greeted = message.trim() !== '';
  return paragraphs(sentences(greeted ? 'Hello.' : '', howThisWorks), lensQuestion(lens, greeted ? 1 : 0));
}
