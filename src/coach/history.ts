import type { ModelMessage } from 'ai';
import type { Message } from '../../db/messages.ts';
import type { Line } from '../../prompts/context.ts';
import { current } from './exchanges.ts';

/**
 * The talk from the database, never from a client, beginning with the visitor.
 *
 * Some servers refuse a talk that a model begins, or in which one side speaks twice in a row, as after a reply that failed.
 */
export function lines(messages: readonly Message[]): Line[] {
  const shown = current(messages);
  const first = shown.findIndex(({ role }) => role === 'user');
  const merged: Line[] = [];
  for (const { role, text } of first < 0 ? [] : shown.slice(first)) {
    const last = merged.at(-1);
    if (last?.role === role) last.text += `\n\n${text}`;
    else merged.push({ role, text });
  }
  return merged;
}

export const toMessages = (talk: readonly Line[]): ModelMessage[] =>
  talk.map(({ role, text }) => ({ role, content: text }));
