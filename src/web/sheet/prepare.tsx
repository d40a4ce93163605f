import { tracks } from '../../framework/ids.ts';
import { findUnit } from '../framework.ts';
import { TrackName } from '../parts/track-name.tsx';
import type { Summary } from '../wire/types.ts';
import { words } from '../words.ts';
import { GuideWords } from './guide-words.tsx';

type Props = { prepare: Summary['prepare']; longest: number };

/** Challenges to prepare for, on both paths. */
export function Prepare({ prepare, longest }: Props) {
  return (
    <section class="box">
      <h2>{words.sheet.prepare}</h2>
      {tracks.map((track) => {
        const found = prepare.filter(({ challenge }) => findUnit(challenge)?.track === track);
        if (found.length === 0) return null;
        return (
          <div key={track} class="prepare-track">
            <p>
              <TrackName track={track} />
            </p>
            <ul>
              {found.map(({ challenge, why }) => (
                <li key={challenge}>
                  <b>{findUnit(challenge)?.name}</b>: <GuideWords text={why} longest={longest} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
