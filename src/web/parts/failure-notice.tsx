import type { ComponentChildren } from 'preact';
import type { Failure } from '../wire/failure.ts';
import { words } from '../words.ts';

type Props = {
  failure: Failure;
  onRetry?: (() => void) | undefined;
  retry?: string;
  /** What to say in place of the server's sentence, where we know better what it is about. */
  sentence?: string | undefined;
  children?: ComponentChildren;
};

/** The server's words where the page speaks its language, else the page's own for the same. */
export const sentenceOf = ({ code, outcome, message }: Failure): string =>
  (words.asTheServer && message) || (outcome && words.outcomes[outcome]) || words.failures[code];

/** What went wrong, in the server's sentence or ours, and the way on. */
export function FailureNotice({ failure, onRetry, retry = words.again, sentence, children }: Props) {
  const { code, requestId, retryAfter } = failure;
  return (
    <div class="failure" role="alert">
      <p>
        {sentence ?? sentenceOf(failure)} {retryAfter !== undefined && words.waitSeconds(retryAfter)}
      </p>
      {requestId && code === 'internal' && <p class="quiet">{words.requestId(requestId)}</p>}
      {onRetry && (
        <div class="buttons">
          <button type="button" class="button plain small" onClick={onRetry}>
            {retry}
          </button>
          {children}
        </div>
      )}
    </div>
  );
}
