import { keep, unsentOf } from '../parts/keep.ts';

type Unsent = { id: string; text: string };

/** A message on its way is kept on the device until the server has it: a reload in between loses nothing. */
export function keepUnsent(talkId: string, { id, text }: Unsent): void {
  keep.set(unsentOf(talkId), JSON.stringify([id, text]));
}

export const dropUnsent = (talkId: string) => keep.drop(unsentOf(talkId));

export function findUnsent(talkId: string): Unsent | null {
  try {
    const kept: unknown = JSON.parse(keep.get(unsentOf(talkId)) ?? 'null');
    if (!Array.isArray(kept)) return null;
    const [id, text]: unknown[] = kept;
    return typeof id === 'string' && typeof text === 'string' ? { id, text } : null;
  } catch {
    return null;
  }
}
