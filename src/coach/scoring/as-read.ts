import type { Evidence } from '../../evidence/evidence.ts';
import type { Stated } from './stated.ts';

/** Statements whose reading is done: nothing but this evidence counts, and only words are wanted. */
export const asRead = (stated: readonly Stated[], evidence: readonly Evidence[]): Stated[] =>
  stated.map((statement) => ({
    ...statement,
    noted: evidence.filter(({ messageId }) => messageId === statement.messageId),
    isRead: true,
  }));
