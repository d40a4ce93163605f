import { FailureNotice } from '../parts/failure-notice.tsx';
import { useTried } from '../parts/use-tried.ts';
import { Link } from '../route/link.tsx';
import { navigate } from '../route/navigate.ts';
import { sheetPath } from '../route/path.ts';
import { makeSummary } from '../wire/api.ts';
import type { Weights as Change, Conversation } from '../wire/types.ts';
import { words } from '../words.ts';
import { Sentence } from './sentence.tsx';
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
  const { id, scorecard, summaries } = conversation;
  const { busy, failure, attempt } = useTried();
  const make = async () => {
    if (writing) return;
    await attempt(async () => {
      const { number } = await makeSummary(id);
      navigate(sheetPath(id, number));
    });
  };
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
