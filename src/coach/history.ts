import type { ModelMessage } from 'ai';
import type { Message } from '../../db/messages.ts';
import { current } from './exchanges.ts';

/**
 * The talk as a model is shown it: from the database, never from a client.
 *
 * Some servers refuse a talk that a model begins, or in which one side speaks twice in a row, as after a reply that failed.
 */
export function history(messages: readonly Message[]): ModelMessage[] {
  const shown = current(messages);
  const first = shown.findIndex(({ role }) => role === 'user');
  const merged: { role: Message['role']; content: string }[] = [];
  for (const { role, text } of shown.slice(first)) {
    const last = merged.at(-1);
    if (last?.role === role) last.content += `\n\n${text}`;
    else merged.push({ role, content: text });
  }
  return merged;
}
