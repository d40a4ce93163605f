import type { Evidence } from '../wire/types.ts';

/** Only a model found it, and the visitor has not confirmed it: it counts nothing yet. */
export const isLessSure = ({ sure, status }: Pick<Evidence, 'sure' | 'status'>): boolean =>
  !sure && status === 'proposed';
