import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Failure, toFailure } from '../wire/failure.ts';

export type Loaded<Thing> =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; thing: Thing };

/** Loads what a screen shows; `key` names it, and another key loads anew. A late answer for an earlier key is dropped. */
export function useLoad<Thing>(key: string, load: () => Promise<Thing>) {
  const [loaded, setLoaded] = useState<Loaded<Thing>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // `load` is a new closure on each render; `key` says when it differs
  useEffect(() => {
    let wanted = true;
    setLoaded({ state: 'loading' });
    load().then(
      (thing) => wanted && setLoaded({ state: 'ready', thing }),
      (thrown) => wanted && setLoaded({ state: 'failed', failure: toFailure(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [key, attempt]);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  const update = useCallback((change: (thing: Thing) => Thing) => {
    setLoaded((last) => (last.state === 'ready' ? { state: 'ready', thing: change(last.thing) } : last));
  }, []);
  return { loaded, reload, update };
}
