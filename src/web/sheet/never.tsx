import { openSpots } from '../../evidence/open-spots.ts';
import { findUnit, lensName } from '../framework.ts';
import type { Scorecard } from '../wire/types.ts';
import { words } from '../words.ts';

/** Blind spots: what was never talked about, on the whole or on one side. */
export function Never({ scorecard }: { scorecard: Scorecard }) {
  const { lenses, oneSided, signs } = openSpots(scorecard);
  const names = signs
    .map((id) => findUnit(id)?.name)
    .filter((name) => name !== undefined)
    .map(words.inLine);
  return (
    <section class="box">
      <h2>{words.sheet.never}</h2>
      {lenses.length + oneSided.length + names.length === 0 && <p>{words.sheet.neverNone}</p>}
      <ul>
        {lenses.map((lens) => (
          <li key={lens}>{words.sheet.neverLens(lensName(lens))}</li>
        ))}
        {oneSided.map(({ missing, lenses: there }) => (
          <li key={missing}>{words.sheet.neverSide(there.map(lensName), missing)}</li>
        ))}
        {names.length > 0 && (
          <li>
            {words.sheet.neverSigns}
            {names.join(', ')}
          </li>
        )}
      </ul>
    </section>
  );
}
