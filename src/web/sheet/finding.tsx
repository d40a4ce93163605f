import { Sentence } from '../ladder/sentence.tsx';
import { groundsWords, verdictWords } from '../ladder/verdict-words.ts';
import type { Scorecard } from '../wire/types.ts';
import { words } from '../words.ts';

/** What the sheet says first: how the paths fit, in words, or kindly that it is too early for that. */
export function Finding({ scorecard }: { scorecard: Scorecard }) {
  if (scorecard.leaning !== 'not-enough-evidence') {
    return (
      <p class="finding-words">
        <Sentence pieces={verdictWords(scorecard)} /> {groundsWords(scorecard)}
      </p>
    );
  }
  const covered = scorecard.lenses.filter(({ leaning }) => leaning !== 'not-enough-evidence').length;
  return <p class="finding-words">{covered < 3 ? words.sheet.notEnough(covered) : words.sheet.allZero}</p>;
}
