import { useEffect, useRef } from 'preact/hooks';

/** Between two looks for what other devices did, in milliseconds. */
const every = 4_000;

/** Looks now and then, as long as somebody may be looking at this window. */
export function useLooks(look: () => void): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    const looking = setInterval(() => document.visibilityState === 'visible' && latest.current(), every);
    return () => clearInterval(looking);
  }, []);
}
