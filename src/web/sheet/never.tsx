import { openSpots } from '../../evidence/open-spots.ts';
import { lensName } from '../framework.ts';
import { signName } from '../parts/sign-name.ts';
import type { Scorecard } from '../wire/types.ts';
import { words } from '../words.ts';

/** Blind spots: what was never talked about, on the whole or on one side. */
export function Never({ scorecard }: { scorecard: Scorecard }) {
  const { lenses, oneSided, signs } = openSpots(scorecard);
  const names = signs.map(signName).filter(Boolean);
  return (
    <section class="box">
      <h2>{words.sheet.never}</h2>
      {lenses.length + oneSided.length + names.length === 0 && <p>{words.sheet.neverNone}</p>}
      <ul>
        {lenses.length > 0 && <li>{words.sheet.neverLens(lenses.map(lensName))}</li>}
        {oneSided.map(({ missing, lenses: there }, at) => (
          <li key={missing}>
            {words.sheet.neverSide(there.map(lensName), missing)}
            {at === oneSided.length - 1 && ` ${words.sheet.neverMay}`}
          </li>
        ))}
        {names.length > 0 && (
          <li>
            {words.sheet.neverSigns}
            {names.join('; ')}
          </li>
        )}
      </ul>
    </section>
  );
}
