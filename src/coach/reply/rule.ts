import type { Briefing } from '../../../prompts/briefing.ts';

/** What a reply must keep to. The names are stored with a reply, so they stay. */
export const rules = [
  'empty',
  'length',
  'form',
  'question',
  'off-question',
  'advice',
  'praise',
  'verdict',
  'quote',
  'uncited',
  'figure',
  'stray',
  'move',
  'repeat',
  'leak',
] as const;
export type Rule = (typeof rules)[number];

/** What is wrong with a reply, said so that whoever wrote it can put it right. */
export type Fault = {
  rule: Rule;
  reason: string;
  /** The words at fault, where some are: offsets into the reply. */
  span: { start: number; end: number } | null;
};

/** What a reply is held against. */
export type Occasion = {
  briefing: Briefing;
  /** All that the visitor wrote, oldest first. */
  said: readonly string[];
  /** What the coach said before, oldest first. */
  spoken: readonly string[];
  /** Instructions that nobody is meant to read. */
  secrets: string;
};

/** One thing that a reply is checked for. A pure function: the same reply has the same faults. */
export type Check = (reply: string, occasion: Occasion) => Fault[];
