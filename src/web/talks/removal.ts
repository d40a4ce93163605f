import { useEffect, useState } from 'preact/hooks';
import { dropTalk, keep } from '../parts/keep.ts';
import { type Failure, readFailure, toFailure } from '../wire/failure.ts';

/**
 * A talk that was deleted and can still be brought back: erased on the server when the visitor leaves the list, deletes
 * another, or says so. Kept by name on the device, so that a browser that is killed meanwhile erases it at its next start.
 */
export type Removal = { id: string; title: string };

const kept = 'removing';
const listeners = new Set<() => void>();
let pending: Removal | null = null;

function tell(next: Removal | null): void {
  pending = next;
  for (const listener of listeners) listener();
}

/** @returns what the server could not do of it. `keepalive` lets the request outlive the page that sends it. */
async function erase(id: string): Promise<Failure | null> {
  const answer = await fetch(`/api/conversations/${encodeURIComponent(id)}`, {
    method: 'DELETE',
    keepalive: true,
  }).catch(() => null);
  if (!answer) return toFailure(null);
  const failure = answer.ok || answer.status === 404 ? null : await readFailure(answer);
  if (!failure || failure.outcome === 'not-overwritten') {
    dropTalk(id);
    if (keep.get(kept) === id) keep.drop(kept);
  }
  return failure;
}

/** From here on the talk is not shown. */
export function removeTalk(talk: Removal): void {
  void eraseRemoved();
  keep.set(kept, talk.id);
  tell(talk);
}

export function bringBack(): void {
  keep.drop(kept);
  tell(null);
}

/** @returns why it is not erased (yet): what the server still has is tried again at the next visit of the list. */
export async function eraseRemoved(): Promise<Failure | null> {
  if (!pending) return null;
  const { id } = pending;
  tell(null);
  return erase(id);
}

/** What an earlier visit was about to erase. Before a list is asked for, so that it is not on it. */
export async function eraseLeft(): Promise<void> {
  const id = keep.get(kept);
  if (id && id !== pending?.id) await erase(id);
}

/** The talk that can be brought back, kept up to date. */
export function useRemoval(): Removal | null {
  const [removal, setRemoval] = useState(pending);
  useEffect(() => {
    const update = () => setRemoval(pending);
    update();
    listeners.add(update);
    return () => void listeners.delete(update);
  }, []);
  return removal;
}

addEventListener('pagehide', () => void eraseRemoved());
