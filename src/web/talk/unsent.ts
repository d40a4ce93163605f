import { keep, unsentOf } from '../parts/keep.ts';
import { begun, type Exchange, failed } from './exchange.ts';

/** A message on its way is kept on the device until the server has it: a reload in between loses nothing. */
export function keepUnsent(talkId: string, { id, text }: Exchange): void {
  keep.set(unsentOf(talkId), JSON.stringify([id, text]));
}

export const dropUnsent = (talkId: string) => keep.drop(unsentOf(talkId));

export function findUnsent(talkId: string): Exchange | null {
  try {
    const kept: unknown = JSON.parse(keep.get(unsentOf(talkId)) ?? 'null');
    if (!Array.isArray(kept)) return null;
    const [id, text]: unknown[] = kept;
    if (typeof id !== 'string' || typeof text !== 'string') return null;
    return failed(begun(id, text), { code: 'offline', message: '' });
  } catch {
    return null;
  }
}
