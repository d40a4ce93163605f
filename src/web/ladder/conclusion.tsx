import { useEffect } from 'preact/hooks';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Link } from '../route/link.tsx';
import { sheetPath } from '../route/path.ts';
import type { Weights as Change, Conversation } from '../wire/types.ts';
import { words } from '../words.ts';
import { Sentence } from './sentence.tsx';
import { usePageMaking } from './use-page-making.ts';
import { groundsWords, verdictWords } from './verdict-words.ts';
import { Weights } from './weights.tsx';

type Props = {
  conversation: Conversation;
  /** No page is made of a reply that is still being written. */
  writing: boolean;
  onWeigh: (weights: Change) => Promise<void>;
};

/** Under the ladder: what it says in words, what counts most, and the way to the decision sheet. */
export function Conclusion({ conversation, writing, onWeigh }: Props) {
  const { id, scorecard, summaries, scoring } = conversation;
  const { busy, failure, make, await: goToWhatIsMade } = usePageMaking(conversation, writing);
  // Once: a page that was being made when the talk was opened is waited for.
  useEffect(() => {
    if (scoring) goToWhatIsMade();
  }, []);
  const grounds = groundsWords(scorecard);
  return (
    <div class="verdict">
      <div>
        <p class="verdict-words">
          <Sentence pieces={verdictWords(scorecard)} />
        </p>
        {grounds && <p class="quiet">{grounds}</p>}
      </div>
      <Weights scorecard={scorecard} onChange={onWeigh} />
      <div class="buttons">
        <button type="button" class="button" aria-disabled={busy || writing} onClick={make}>
          {busy ? words.ladder.making : words.ladder.make}
        </button>
      </div>
      <span class="unseen" role="status">
        {busy ? words.ladder.making : ''}
      </span>
      {failure && <FailureNotice failure={failure} onRetry={make} />}
      {summaries > 0 && (
        <p class="quiet pages">
          {words.ladder.pages}:{' '}
          {Array.from({ length: summaries }, (_, index) => index + 1).map((number) => (
            <Link key={number} to={sheetPath(id, number)}>
              {words.ladder.earlier(number)}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}
