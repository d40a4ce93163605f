import { useRef, useState } from 'preact/hooks';
import { draftOf, keep } from '../parts/keep.ts';

/** What is written but not sent: kept per talk on this device. */
export function useDraft(talkId: string) {
  const [draft, setDraft] = useState(() => keep.get(draftOf(talkId)) ?? '');
  // For handlers that outlive a drawing.
  const latest = useRef(draft);
  latest.current = draft;
  return {
    draft,
    latest,
    setDraft: (text: string) => {
      setDraft(text);
      if (text === '') keep.drop(draftOf(talkId));
      else keep.set(draftOf(talkId), text);
    },
  };
}
