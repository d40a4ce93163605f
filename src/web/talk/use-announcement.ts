import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words.ts';
import { type Exchange, isOpen } from './exchange.ts';

/** What the live region says: once when a reply begins, once with the whole of it. */
export function useAnnouncement(
  exchange: Exchange | null,
  name: string,
  lastReply: string,
  stopped: boolean,
) {
  const [announcement, setAnnouncement] = useState('');
  const wasOpen = useRef(false);
  const open = isOpen(exchange);
  // Speaks only when a reply begins or ends
  useEffect(() => {
    if (open) setAnnouncement(words.talk.announceStart(name));
    // A failure has an alert of its own.
    else if (wasOpen.current && !exchange?.failure)
      setAnnouncement(
        stopped ? words.talk.announceStopped : words.talk.announceEnd(name, exchange?.reply || lastReply),
      );
    wasOpen.current = open;
  }, [open]);
  return announcement;
}
