import type { Scorecard } from '../wire/types.ts';
import { beadAt } from './bead.ts';
import { Rung } from './rung.tsx';

/** The ladder in six lines, as it shows on a phone. */
export function MiniLadder({ scorecard }: { scorecard: Scorecard }) {
  return (
    <div class="mini" aria-hidden="true">
      {scorecard.lenses.map(({ lens, leaning, balance }) => (
        <Rung key={lens} leaning={leaning} at={beadAt(leaning, balance)} />
      ))}
    </div>
  );
}
