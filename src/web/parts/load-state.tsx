import { words } from '../words.ts';
import { FailureNotice } from './failure-notice.tsx';
import type { Loaded } from './use-load.ts';

/** What a screen shows before what it is about: that it loads, or why it could not be loaded. */
export function LoadState({ loaded, onRetry }: { loaded: Loaded<unknown>; onRetry: () => void }) {
  if (loaded.state === 'loading') return <p class="quiet loading">{words.loading}</p>;
  if (loaded.state === 'ready') return null;
  return (
    <section class="load-failed">
      <h2>{words.loadFailed.heading}</h2>
      <FailureNotice failure={loaded.failure} onRetry={onRetry} />
    </section>
  );
}
