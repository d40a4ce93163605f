import { TrackName } from '../parts/track-name.tsx';
import type { Piece } from './verdict-words.ts';

/** A sentence in which the track shows its shape. */
export function Sentence({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) =>
        // A track may be named twice, and a sentence is never reordered
        'text' in piece ? piece.text : <TrackName key={index} track={piece.track} inSentence />,
      )}
    </>
  );
}
