import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './path.ts';

const listeners = new Set<() => void>();

/** Goes to another screen of the page, without loading it anew. */
export function navigate(path: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  for (const listener of listeners) listener();
  if (!path.includes('#')) scrollTo(0, 0);
}

/** The screen that the address names, kept up to date. */
export function useRoute(): Route {
  const [pathname, setPathname] = useState(location.pathname);
  useEffect(() => {
    const update = () => setPathname(location.pathname);
    listeners.add(update);
    addEventListener('popstate', update);
    return () => {
      listeners.delete(update);
      removeEventListener('popstate', update);
    };
  }, []);
  return routeOf(pathname);
}
