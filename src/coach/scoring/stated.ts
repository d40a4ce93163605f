import type { Statement } from '../../../prompts/briefing.ts';
import type { Said } from '../check-reading.ts';

/** A statement, and the message that it is. */
export type Stated = Statement & { messageId: string };

export const saidIn = (stated: readonly Stated[]): Said[] =>
  stated.map(({ messageId, text }) => ({ id: messageId, text }));
