import type { Message } from '../../db/messages.ts';
import type { Move } from '../../prompts/briefing.ts';
import { hear } from '../evidence/reader/hear.ts';
import type { Heard } from '../evidence/reader/heard.ts';
import type { LensId } from '../framework/ids.ts';
import { ofMessage } from './of-message.ts';

/** A visitor's message beside what the coach did just before it. */
export type Exchange = {
  messageId: string;
  before: Move | null;
  /** What the coach said with it. */
  reply: string;
  heard: Heard;
  text: string;
};

const heard = ofMessage(hear);

export function exchanges(messages: readonly Message[]): Exchange[] {
  let [before, reply]: [Move | null, string] = [null, ''];
  const found: Exchange[] = [];
  for (const { id, role, move, text } of current(messages)) {
    if (role === 'assistant') [before, reply] = [move, text];
    else found.push({ messageId: id, before, reply, heard: heard({ id, text }), text });
  }
  return found;
}

/** The messages that speakers see: without replies that a retry replaced. */
export const current = (messages: readonly Message[]) => messages.filter(({ superseded }) => !superseded);

/** The lens that a move asked about. */
export const askedLens = (move: Move | null): LensId | null => (move && 'lens' in move ? move.lens : null);
