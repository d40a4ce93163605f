import { useEffect, useRef } from 'preact/hooks';

type Returns = { onVisible: () => void; onOnline: () => void };

/** When the visitor comes back to this window, and when the network comes back to the browser. */
export function useReturn(returns: Returns): void {
  const latest = useRef(returns);
  latest.current = returns;
  useEffect(() => {
    const onVisible = () => document.visibilityState === 'visible' && latest.current.onVisible();
    const onOnline = () => latest.current.onOnline();
    document.addEventListener('visibilitychange', onVisible);
    addEventListener('online', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      removeEventListener('online', onOnline);
    };
  }, []);
}
