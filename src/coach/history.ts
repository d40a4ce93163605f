import type { ModelMessage } from 'ai';
import type { Message } from '../../db/messages.ts';
import { current } from './exchanges.ts';

/** The talk as a model is shown it: from the database, never from a client. Some servers refuse a talk that a model begins. */
export function history(messages: readonly Message[]): ModelMessage[] {
  const turns = current(messages);
  const first = turns.findIndex(({ role }) => role === 'user');
  return turns.slice(first).map(({ role, text }) => ({ role, content: text }));
}
