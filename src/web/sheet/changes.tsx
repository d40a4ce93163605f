import type { ComponentChildren } from 'preact';
import { Sentence } from '../ladder/sentence.tsx';
import { plainWords } from '../ladder/verdict-words.ts';
import { LoadState } from '../parts/load-state.tsx';
import { useLoad } from '../parts/use-load.ts';
import { findChanges } from '../wire/api.ts';
import type { Changes as Found } from '../wire/types.ts';
import { words } from '../words.ts';
import { isUnchanged, lensChange, readingWords, wholeChange } from './changes-words.ts';
import { shortened } from './chosen-quotes.ts';
import { isSaid, leaningChange } from './own-words.ts';

type Props = { talkId: string; number: number; since: number };

/** What is different from the sheet before. Beside the page of paper, not on it: that stays one page. */
export function Changes({ talkId, number, since }: Props) {
  const { loaded, reload } = useLoad(`${talkId} ${since} ${number}`, () =>
    findChanges(talkId, number, since),
  );
  return (
    <section class="card changes noprint" aria-labelledby="changes-heading">
      <h2 id="changes-heading">{words.changes.heading(since)}</h2>
      {loaded.state === 'ready' ? (
        <ChangesFound changes={loaded.thing} />
      ) : (
        <LoadState loaded={loaded} onRetry={reload} />
      )}
    </section>
  );
}

function ChangesFound({ changes }: { changes: Found }) {
  const { flags, leaning, lenses, evidence, own } = changes;
  const figures = leaning.from !== 'not-enough-evidence' && leaning.to !== 'not-enough-evidence';
  return (
    <>
      {flags.length > 0 && <p class="flags">{words.changes.flags(flags)}</p>}
      {isUnchanged(changes) ? (
        <p>{words.changes.none}</p>
      ) : (
        <ul class="change-list">
          {[wholeChange(changes), ...lenses.map(lensChange)].map((pieces) => (
            <li key={plainWords(pieces)}>
              <Sentence pieces={pieces} />
            </li>
          ))}
        </ul>
      )}
      {own.to && isSaid(own.to.leaning) && (
        <p>
          {words.changes.own}:{' '}
          {own.from && isSaid(own.from.leaning) ? (
            <Sentence pieces={leaningChange(own.from, own.to, figures)} />
          ) : (
            words.changes.ownFirst
          )}
        </p>
      )}
      <Pieces heading={words.changes.added(evidence.added.length)} count={evidence.added.length}>
        {evidence.added.map((piece) => (
          <li key={piece.id}>
            <span class="said" lang="en">
              “{shortened(piece.quote)}”
            </span>{' '}
            <Sentence pieces={readingWords(piece)} />
          </li>
        ))}
      </Pieces>
      <Pieces heading={words.changes.struck(evidence.struck.length)} count={evidence.struck.length}>
        {evidence.struck.map(({ id, quote }) => (
          <li key={id}>
            <s class="said" lang="en">
              “{shortened(quote)}”
            </s>
          </li>
        ))}
      </Pieces>
      <Pieces heading={words.changes.turned(evidence.turned.length)} count={evidence.turned.length}>
        {evidence.turned.map(({ from, to }) => (
          <li key={to.id}>
            <span class="said" lang="en">
              “{shortened(to.quote)}”
            </span>{' '}
            {words.changes.was}
            <Sentence pieces={readingWords(from)} />
            {words.changes.now}
            <Sentence pieces={readingWords(to)} />
          </li>
        ))}
      </Pieces>
    </>
  );
}

type PiecesProps = { heading: string; count: number; children: ComponentChildren };

/** Folded where there are more than one sees at a glance. */
function Pieces({ heading, count, children }: PiecesProps) {
  if (count === 0) return null;
  return (
    <details class="change-pieces" open={count <= 4}>
      <summary>{heading}</summary>
      <ul>{children}</ul>
    </details>
  );
}
