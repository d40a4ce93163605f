import { useState } from 'preact/hooks';
import { draftOf, keep } from '../parts/keep.ts';

/** What is written but not sent: kept per talk on this device. */
export function useDraft(talkId: string) {
  const [draft, setDraft] = useState(() => keep.get(draftOf(talkId)) ?? '');
  return {
    draft,
    setDraft: (text: string) => {
      setDraft(text);
      if (text === '') keep.drop(draftOf(talkId));
      else keep.set(draftOf(talkId), text);
    },
  };
}
