import type { Briefing } from './briefing.ts';
import { instructions, type Size } from './instructions.ts';
import { nextStep, shortStep } from './next-step.ts';
import { excerpt, progress } from './progress.ts';
import { fenced } from './theirs.ts';

export type Line = { role: 'user' | 'assistant'; text: string };
export type Context = { instructions: string; messages: Line[] };

/** How many characters of old turns are sent word for word. What is older is told in a line each; the ledger keeps the quotes. */
export const budget = 1200;

/** So many messages leave the context at a time: in between, its beginning stays the same and can be cached. */
const block = 4;
const mostTold = 8;
const wordsTold = 14;

/**
 * What a model is sent in one turn. What changes least comes first: instructions, what old turns came to, the turns
 * since, and at last what was just said with what to do now. The instructions are ours alone: not a word of the visitor's is in them, and
 * in the messages what is theirs stands behind a mark.
 *
 * @param before the talk before the newest message, beginning with the visitor, taking turns.
 */
export function context(briefing: Briefing, before: readonly Line[], size: Size): Context {
  if (size === 'short')
    return {
      instructions: instructions(size),
      messages: [{ role: 'user', text: shortStep(briefing) }],
    };
  const dropped = countDropped(before);
  const talk = before
    .slice(dropped)
    .map(({ role, text }) => ({ role, text: role === 'user' ? fenced(text) : text }));
  const [first, ...rest] = [...talk, { role: 'user' as const, text: newest(briefing) }];
  return {
    instructions: instructions(size),
    messages: first ? [{ ...first, text: told(before.slice(0, dropped)) + first.text }, ...rest] : [],
  };
}

function countDropped(before: readonly Line[]): number {
  const size = (from: number) => before.slice(from).reduce((sum, { text }) => sum + text.length, 0);
  let dropped = 0;
  while (dropped < before.length && size(dropped) > budget)
    dropped = Math.min(dropped + block, before.length);
  return dropped;
}

/** Old turns in a line each: the running summary, made by code, so nothing can be put into anybody's mouth. */
function told(dropped: readonly Line[]): string {
  const said = dropped.filter(({ role }) => role === 'user').slice(-mostTold);
  if (said.length === 0) return '';
  return `Earlier in this talk they said\n${said.map(({ text }) => `> ${excerpt(text, wordsTold)}`).join('\n')}\n\nThen they said\n`;
}

const newest = (briefing: Briefing): string =>
  `${fenced(briefing.message)}\n\nNotebook\n${progress(briefing)}\nNow: ${nextStep(briefing.move, briefing.settled)}`;
