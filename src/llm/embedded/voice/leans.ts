import type { LeansTo } from '../../../evidence/evidence.ts';

/** Follows "leans" or "leaning": the same words for each track, always. */
export const way: Record<LeansTo, string> = {
  technical: 'technical',
  management: 'management',
  both: 'both ways',
};
