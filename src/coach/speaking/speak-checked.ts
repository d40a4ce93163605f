import { streamText } from 'ai';
import type { Instead, Review } from '../../../db/review.ts';
import { context } from '../../../prompts/context.ts';
import { repairRequest, withoutExample } from '../../../prompts/repair.ts';
import { brief } from '../brief.ts';
import { lines, toMessages } from '../history.ts';
import { stopRequested } from '../outcomes.ts';
import { bareReply } from '../reply/bare-reply.ts';
import { checkReply } from '../reply/check-reply.ts';
import { claimsOf } from '../reply/claims.ts';
import { mend } from '../reply/mend.ts';
import { mostTokens } from '../reply/most-tokens.ts';
import type { Fault } from '../reply/rule.ts';
import { shortHash } from '../short-hash.ts';
import type { Speaker } from '../speaker.ts';
import { Meter } from '../usage.ts';
import { guideTime } from './lead.ts';
import { alreadyNoted, isAboutWork, readAlong } from './read-along.ts';
import { readStream } from './read-stream.ts';
import { speakFreely, type TurnToSpeak } from './speak-freely.ts';
import { occasionOf, type Spoken, unitsOf } from './spoken.ts';

/**
 * The model's reply is made whole and checked before anybody sees it, asked for once again with the reasons, and
 * otherwise the guide speaks in this turn. The guide's reader notes the evidence.
 *
 * @param speaker `null` where the guide speaks from the start, and then why.
 */
export async function speakChecked(
  speaker: Speaker | null,
  guide: Speaker,
  turn: TurnToSpeak,
  notAsked: Instead = 'stood-by',
): Promise<Spoken> {
  const { talk, message, abortSignal, onText, onPart } = turn;
  const known = alreadyNoted(talk, message);
  const first = brief(talk, known);
  const noted = isAboutWork(first) ? readAlong(message, first.asked, talk.evidence) : [];
  const briefing = brief(talk, [...known, ...noted]);
  const occasion = occasionOf(talk, briefing);
  const before = lines(talk.messages).slice(0, -1);
  const { instructions, messages } = context(briefing, before, 'short');
  const origin = speaker ? { instructionsHash: await shortHash(instructions) } : {};
  const meter = new Meter();
  let faults: Fault[] = [];
  let trouble: unknown;

  const ask = async (extra: { role: 'user' | 'assistant'; text: string }[]): Promise<string> => {
    if (!speaker) return '';
    const heard = { failure: null as unknown };
    let written = '';
    const result = streamText({
      model: speaker.model,
      instructions: extra.length > 0 ? withoutExample(instructions) : instructions,
      messages: toMessages([...messages, ...extra]),
      providerOptions: { openai: { store: false } },
      temperature: 0.3,
      maxOutputTokens: mostTokens.short,
      maxRetries: 0,
      abortSignal,
      onError: () => {},
      ...meter.watch,
    });
    await readStream(result.stream, { abortSignal, onPart }, heard, (delta) => {
      written += delta;
    });
    meter.failed(heard.failure);
    if (heard.failure) throw heard.failure;
    return bareReply(written);
  };
  const made = (text: string, how: Review['how']): Spoken => {
    onText(text);
    const carried = claimsOf(text, occasion).flatMap(({ unit }) => unit ?? []);
    return {
      text,
      speaker: speaker?.name ?? guide.name,
      briefing,
      noted,
      units: unitsOf(briefing, carried),
      review: { how, faults: [], marks: [], ...origin },
      usage: meter.usage,
      failure: null,
    };
  };

  if (speaker) {
    try {
      const reply = await ask([]);
      faults = checkReply(reply, occasion);
      if (faults.length === 0) return made(reply, 'whole');
      const mended = mend(reply, occasion);
      if (mended) return made(mended, 'mended');
      const again = await ask([
        { role: 'assistant', text: reply || '…' },
        {
          role: 'user',
          text: repairRequest(
            faults.map(({ reason }) => reason),
            briefing,
            message.text,
          ),
        },
      ]);
      const still = checkReply(again, occasion);
      if (still.length === 0) return made(again, 'repaired');
      const better = mend(again, occasion);
      if (better) return made(better, 'repaired');
      faults = still;
    } catch (error) {
      trouble = error;
      faults = [{ rule: 'empty', reason: 'The model did not reply.', span: null }];
    }
  }
  // Who asked to stop wants no other reply; a model that takes too long is spoken for.
  if (abortSignal.reason === stopRequested) return stopped(stopRequested);
  const spoken = await speakFreely(guide, { ...turn, abortSignal: AbortSignal.timeout(guideTime) });
  const broken = [...new Set(faults.map(({ rule }) => rule))];
  const isSilent = broken.length > 0 && broken.every((rule) => rule === 'empty');
  const instead = speaker ? (isSilent ? 'no-answer' : 'rules') : notAsked;
  const review: Review = { how: 'guide', instead, faults: broken, marks: [], ...origin };
  return { ...spoken, usage: meter.usage, review, trouble };

  function stopped(failure: unknown): Spoken {
    const nothing = { text: '', noted, units: [], review: null, usage: meter.usage, failure };
    return { ...nothing, speaker: speaker?.name ?? guide.name, briefing };
  }
}
