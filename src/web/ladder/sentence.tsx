import { TrackName } from '../parts/track-name.tsx';
import type { Piece } from './verdict-words.ts';

/** A sentence in which the track shows its shape. */
export function Sentence({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece) =>
        'text' in piece ? piece.text : <TrackName key={piece.track} track={piece.track} inSentence />,
      )}
    </>
  );
}
