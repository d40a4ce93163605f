import { useEffect, useState } from 'preact/hooks';
import { findSpeaker } from '../wire/api.ts';
import type { Speaker } from '../wire/types.ts';
import { words } from '../words.ts';

/** Asked once a visit: it only changes when the server is set up anew. */
let asked: Promise<Speaker> | undefined;

/** Who speaks: `undefined` while it is asked, `null` when it could not be found out. */
export function useSpeaker(): Speaker | null | undefined {
  const [speaker, setSpeaker] = useState<Speaker | null | undefined>();
  useEffect(() => {
    let wanted = true;
    asked ??= findSpeaker();
    asked
      .catch(() => {
        asked = undefined;
        return null;
      })
      .then((found) => wanted && setSpeaker(found));
    return () => {
      wanted = false;
    };
  }, []);
  return speaker;
}

/** A reply's quiet line: what speaks is said in full the first time. */
export function speakerName(speaker: string | null, first: boolean): string {
  if (speaker === null || speaker.toLowerCase() === 'guide')
    return first ? words.speaker.guideFirst : words.speaker.guide;
  return first ? words.speaker.modelFirst(speaker) : speaker;
}
