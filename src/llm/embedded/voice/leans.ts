import type { LeansTo } from '../../../evidence/evidence.ts';

/** Follows "leans" or "leaning": the same words for each track, always. */
export const way: Record<LeansTo, string> = {
  technical: 'technical',
  management: 'management',
  both: 'both ways',
};

/** Follows "for". */
export const forWhom: Record<LeansTo, string> = {
  technical: 'the technical path',
  management: 'the management path',
  both: 'both paths',
};
