import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words.ts';
import type { Exchange } from './exchange.ts';

/**
 * What the live region says: once when a reply begins, once with the whole of it. It waits for the server's record of
 * how the turn ended: until then, stopped and complete look the same.
 */
export function useAnnouncement(
  busy: boolean,
  exchange: Exchange | null,
  /** `null` while it is not known yet who writes: then it is told a moment later. */
  name: string | null,
  lastReply: string,
  stopped: boolean,
) {
  const [announcement, setAnnouncement] = useState('');
  const wasBusy = useRef(false);
  const isTold = useRef(false);
  const ended = () => {
    // A failure has an alert of its own; nobody is writing any more.
    if (exchange?.failure) return '';
    if (stopped) return words.talk.announceStopped;
    return words.talk.announceEnd(name ?? words.speaker.someone, lastReply);
  };
  // Speaks only when a reply begins or ends
  useEffect(() => {
    if (!busy && wasBusy.current) setAnnouncement(ended());
    if (busy && !isTold.current && name !== null) setAnnouncement(words.talk.announceStart(name));
    isTold.current = busy && name !== null;
    wasBusy.current = busy;
  }, [busy, name]);
  return announcement;
}
