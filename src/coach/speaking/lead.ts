import { stopRequested } from '../outcomes.ts';
import type { Speaker } from '../speaker.ts';
import { speakFreely, type TurnToSpeak } from './speak-freely.ts';
import type { Spoken } from './spoken.ts';

/** The guide takes milliseconds. */
export const guideTime = 10_000;

/** A model that leads; where nothing of what it said may be read, the guide speaks in its turn, unless the visitor wants to hear no more. */
export async function lead(speaker: Speaker, guide: Speaker, turn: TurnToSpeak): Promise<Spoken> {
  const own = await speakFreely(speaker, turn);
  if (!own.review?.withheld || /\p{L}/u.test(own.text)) return own;
  if (turn.abortSignal.reason === stopRequested) return { ...own, text: '', failure: stopRequested };
  const spoken = await speakFreely(guide, { ...turn, abortSignal: AbortSignal.timeout(guideTime) });
  return {
    ...spoken,
    usage: own.usage,
    review: { ...own.review, how: 'guide', instead: 'rules', marks: [] },
  };
}
