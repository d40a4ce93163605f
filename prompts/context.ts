import type { Briefing } from './briefing.ts';
import { instructions, type Size } from './instructions.ts';
import { nextStep, shortStep } from './next-step.ts';
import { excerpt, progress } from './progress.ts';

export type Line = { role: 'user' | 'assistant'; text: string };
export type Context = { instructions: string; messages: Line[] };

/** How many characters of old turns are sent word for word. What is older is told in a line each; the ledger keeps the quotes. */
export const budget: Readonly<Record<Size, number>> = { full: 1200, short: 0 };

/** So many messages leave the context at a time: in between, its beginning stays the same and can be cached. */
const block = 4;
const mostTold = 8;
const wordsTold = 14;

/**
 * What a model is sent in one turn. What changes least comes first: instructions, what old turns came to, the turns
 * since, and at last what was just said with what to do now.
 *
 * @param before the talk before the newest message, beginning with the visitor, taking turns.
 */
export function context(briefing: Briefing, before: readonly Line[], size: Size): Context {
  const dropped = countDropped(before, budget[size]);
  const summary = size === 'full' ? told(before.slice(0, dropped)) : '';
  return {
    instructions: [instructions(size), summary].filter(Boolean).join('\n\n'),
    messages: [...before.slice(dropped), { role: 'user', text: newest(briefing, size) }],
  };
}

function countDropped(before: readonly Line[], most: number): number {
  const size = (from: number) => before.slice(from).reduce((sum, { text }) => sum + text.length, 0);
  if (most === 0) return before.length;
  let dropped = 0;
  while (dropped < before.length && size(dropped) > most) dropped = Math.min(dropped + block, before.length);
  return dropped;
}

/** Old turns in a line each: the running summary, made by code, so nothing can be put into anybody's mouth. */
function told(dropped: readonly Line[]): string {
  const said = dropped.filter(({ role }) => role === 'user').slice(-mostTold);
  if (said.length === 0) return '';
  return `# Earlier in this talk they said\n${said.map(({ text }) => `- “${excerpt(text, wordsTold)}”`).join('\n')}`;
}

function newest(briefing: Briefing, size: Size): string {
  const { message, move } = briefing;
  if (size === 'short') return shortStep(move, message);
  return `${message}\n\n---\nNotebook (ours, not theirs)\n${progress(briefing)}\nNow: ${nextStep(move)}`;
}
