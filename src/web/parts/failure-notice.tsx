import type { Failure } from '../wire/failure.ts';
import { words } from '../words.ts';

type Props = { failure: Failure; onRetry?: (() => void) | undefined; retry?: string };

/** What went wrong, in the server's sentence or ours, and the way on. */
export function FailureNotice({ failure, onRetry, retry = words.again }: Props) {
  const { code, message, requestId, retryAfter } = failure;
  return (
    <div class="failure" role="alert">
      <p>
        {message || words.failures[code]} {retryAfter !== undefined && words.waitSeconds(retryAfter)}
      </p>
      {requestId && code === 'internal' && <p class="quiet">{words.requestId(requestId)}</p>}
      {onRetry && (
        <button type="button" class="button plain small" onClick={onRetry}>
          {retry}
        </button>
      )}
    </div>
  );
}
