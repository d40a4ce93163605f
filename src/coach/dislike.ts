import { partsOf } from '../evidence/reader/parts.ts';

/** Whether a message says what is not wanted, and nothing of what is. */
export function isDislike(text: string): boolean {
  const kinds = partsOf(text).map(({ stance }) => stance.kind);
  return (kinds.includes('put-off') || kinds.includes('denied')) && !kinds.includes('drawn');
}
