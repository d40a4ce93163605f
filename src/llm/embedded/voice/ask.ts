import type { Briefing } from '../../../../prompts/briefing.ts';
import { lensQuestion } from '../../../../prompts/next-step.ts';
import { countWords } from './excerpt.ts';
import type { MoveOf } from './move.ts';
import { paragraphs } from './paragraphs.ts';
import { reflect } from './reflect.ts';

/** A reply that one reads in a breath. */
const mostWords = 50;

export function ask(briefing: Briefing, { lens, round }: MoveOf<'ask'>): string {
  const question = lensQuestion(lens, round);
  return paragraphs(reflect(briefing, mostWords - countWords(question)), question);
}
