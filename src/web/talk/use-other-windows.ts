import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the windows that show the same talk alike: each tells the others when it has changed something.
 *
 * @returns how to tell the others.
 */
export function useOtherWindows(talkId: string, onChanged: () => void): () => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const changed = useRef(onChanged);
  changed.current = onChanged;
  useEffect(() => {
    const opened = new BroadcastChannel(`two-ladders ${talkId}`);
    channel.current = opened;
    opened.addEventListener('message', () => changed.current());
    return () => opened.close();
  }, [talkId]);
  return () => channel.current?.postMessage('changed');
}
