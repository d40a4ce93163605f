import { FailureNotice } from '../parts/failure-notice.tsx';
import type { Conversation } from '../wire/types.ts';
import { words } from '../words.ts';
import { usePageMaking } from './use-page-making.ts';

/** The way to the decision sheet, at hand where the coach offers it: on a phone the ladder's own button is out of sight. */
export function PageChip({ conversation }: { conversation: Conversation }) {
  const { busy, failure, make } = usePageMaking(conversation, false);
  return (
    <>
      <p class="page-chip">
        <button type="button" class="button small" aria-disabled={busy} onClick={make}>
          {busy ? words.ladder.making : words.ladder.make}
        </button>
      </p>
      {failure && <FailureNotice failure={failure} onRetry={make} />}
    </>
  );
}
