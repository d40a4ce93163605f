import type { Talk } from '../brief.ts';
import type { Said } from '../check-reading.ts';
import type { Services } from '../services.ts';
import { keptEstimate } from '../token-budget.ts';
import { lead } from './lead.ts';
import { speakChecked } from './speak-checked.ts';
import { speakFreely } from './speak-freely.ts';
import { type Spoken, unsaid } from './spoken.ts';
import { whoSpeaks } from './who-speaks.ts';

export type SpeakServices = Pick<Services, 'speaker' | 'guide' | 'examiner' | 'budget'>;

/**
 * Replies to the newest message, as the speaker's role allows: freely, checked before anybody sees it, or by the guide.
 *
 * Never throws: whatever the model does, what was said so far comes back.
 */
export async function speak(
  { speaker, guide, examiner, budget }: SpeakServices,
  talk: Talk,
  message: Said,
  abortSignal: AbortSignal,
  onText: (delta: string) => void,
  onPart: (type: string) => void = () => {},
): Promise<Spoken> {
  const turn = { talk, message, abortSignal, onText, onPart };
  if (speaker.kind === 'guide') return speakFreely(speaker, turn);
  const speaks = whoSpeaks(await examiner.roleOf(), message.text, talk.messages, examiner.isSet);
  if (speaks.role === 'stand-by') return speakChecked(null, guide, turn, speaks.instead);
  using _ = examiner.visit();
  const account = await budget.claim('turn');
  if (!account) return unsaid(speaker, talk, message, budget.refusal());
  const spoken = await (speaks.role === 'lead'
    ? lead(speaker, guide, turn)
    : speakChecked(speaker, guide, turn));
  // What was cut short was bought all the same, though nobody says for how much.
  await account(spoken.usage, abortSignal.aborted).catch(keptEstimate);
  return spoken;
}
