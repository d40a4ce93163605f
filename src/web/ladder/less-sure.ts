import type { Evidence } from '../wire/types.ts';

/** Only one of two readings found it, and the visitor has not confirmed it: it counts half. */
export const isLessSure = ({ sure, status }: Pick<Evidence, 'sure' | 'status'>): boolean =>
  !sure && status === 'proposed';
