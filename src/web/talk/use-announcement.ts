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
  name: string,
  lastReply: string,
  stopped: boolean,
) {
  const [announcement, setAnnouncement] = useState('');
  const wasBusy = useRef(false);
  const ended = () => {
    // A failure has an alert of its own; nobody is writing any more.
    if (exchange?.failure) return '';
    return stopped ? words.talk.announceStopped : words.talk.announceEnd(name, lastReply);
  };
  // Speaks only when a reply begins or ends
  useEffect(() => {
    if (busy) setAnnouncement(words.talk.announceStart(name));
    else if (wasBusy.current) setAnnouncement(ended());
    wasBusy.current = busy;
  }, [busy]);
  return announcement;
}
