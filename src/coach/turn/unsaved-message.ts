import type { Message } from '../../../db/messages.ts';

/** A message of a talk that no database holds: asked in a terminal, or played to measure the coach. */
export const unsavedMessage = (
  given: Pick<Message, 'conversationId' | 'id' | 'seq' | 'role' | 'text' | 'move'>,
): Message => ({
  ...given,
  turnId: null,
  clientId: null,
  units: [],
  speaker: null,
  review: null,
  superseded: false,
  createdAt: new Date(0),
});
