import type { Track } from '../../framework/ids.ts';
import { words } from '../words.ts';

/** A track by its name and its shape: diamond or disc, so that colour is never needed. */
export function TrackName({ track, inSentence = false }: { track: Track; inSentence?: boolean }) {
  return inSentence ? (
    <span class={`track in-sentence ${track}`}>{words.track[track]}</span>
  ) : (
    <span class={`track ${track}`}>{words.trackName[track]}</span>
  );
}

/** What the two ends of a rung mean. */
export function RungEnds() {
  return (
    <div class="ends">
      <TrackName track="technical" />
      <TrackName track="management" />
    </div>
  );
}
