import { isStepCount, streamText, type TextStreamPart, type ToolSet } from 'ai';
import type { Briefing } from '../../prompts/briefing.ts';
import { instructions } from '../../prompts/instructions.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { read } from '../evidence/reader/read.ts';
import { brief, type Talk } from './brief.ts';
import { checkReading, isKnown, type Said } from './check-reading.ts';
import { history } from './history.ts';
import { noteEvidence } from './note-evidence.ts';
import { Cut, type Outcome } from './outcomes.ts';
import type { Speaker } from './speaker.ts';

/** Long enough for any answer that a visitor would read, with what a reasoning model thinks before it. */
const mostTokens = 1200;

export type Spoken = {
  text: string;
  briefing: Briefing;
  noted: Evidence[];
  /** Set when the reply did not come to its end. */
  failure: unknown;
};

/**
 * Lets the speaker reply to the newest message: it may note evidence once, then it talks.
 *
 * Never throws: whatever the model does, what it said so far comes back.
 */
export async function speak(
  speaker: Speaker,
  talk: Talk,
  message: Said,
  abortSignal: AbortSignal,
  onText: (delta: string) => void,
  onPart: (type: string) => void = () => {},
): Promise<Spoken> {
  // What an earlier try of this turn noted is noted still.
  const known = talk.evidence.filter(
    ({ messageId, status }) => messageId === message.id && status !== 'struck',
  );
  const noted: Evidence[] = [];
  const spoken: Spoken = { text: '', briefing: brief(talk, known), noted, failure: null };
  const result = streamText({
    model: speaker.model,
    messages: history(talk.messages),
    tools: { noteEvidence: noteEvidence(message, talk.evidence, noted) },
    stopWhen: [isStepCount(2), () => spoken.text.trim() !== ''],
    prepareStep: ({ stepNumber }) => {
      spoken.briefing = brief(talk, [...known, ...noted]);
      const mayNote = stepNumber === 0 && isAboutWork(spoken.briefing);
      return {
        instructions: instructions(spoken.briefing),
        providerOptions: { guide: { briefing: spoken.briefing }, openai: { store: false } },
        toolChoice: mayNote ? 'auto' : 'none',
      };
    },
    maxOutputTokens: mostTokens,
    // The address is tried again in src/llm, where its `Retry-After` is known.
    maxRetries: 0,
    abortSignal,
    onError: () => {},
  });
  try {
    for await (const part of result.stream) {
      onPart(part.type);
      if (part.type === 'text-delta' && part.text !== '') {
        spoken.text += part.text;
        onText(part.text);
      } else if (part.type === 'error') {
        spoken.failure ??= part.error;
      } else if (part.type === 'abort') {
        spoken.failure ??= abortSignal.reason;
      } else if (part.type === 'finish' && !endedWell.has(part.finishReason)) {
        spoken.failure ??= new Cut(cutBy(part, spoken.text));
      }
    }
  } catch (error) {
    spoken.failure ??= error;
  }
  if (spoken.text.trim() === '') spoken.failure ??= new Cut('empty');
  if (known.length + noted.length === 0 && isAboutWork(spoken.briefing)) {
    noted.push(...readAlong(spoken.briefing, message, talk.evidence));
  }
  return spoken;
}

/** Distress is never read for evidence, and pressure for a verdict has none in it. */
const isAboutWork = ({ move }: Briefing) => move.kind !== 'distress' && move.kind !== 'no-verdict';

const endedWell = new Set(['stop', 'tool-calls']);

type Finish = Pick<Extract<TextStreamPart<ToolSet>, { type: 'finish' }>, 'finishReason' | 'rawFinishReason'>;

function cutBy({ finishReason, rawFinishReason }: Finish, said: string): Outcome {
  if (finishReason === 'length') return 'cut-short';
  // A model that withholds though no filter was named has declined.
  if (finishReason === 'content-filter')
    return rawFinishReason === 'content_filter' ? 'filtered' : 'declined';
  return said === '' ? 'no-reply' : 'broke-off';
}

/** A speaker that noted nothing may have missed something: the reader's proposals stand in, for the visitor to judge. */
function readAlong(
  { message: text, asked }: Briefing,
  message: Said,
  ledger: readonly Evidence[],
): Evidence[] {
  return read(text, asked)
    .map((reading) => checkReading(reading, message, 'coach'))
    .filter((piece) => piece !== null)
    .filter((piece) => !isKnown(piece, ledger));
}
