import type { TextStreamPart, ToolSet } from 'ai';
import { Cut, type Outcome } from '../outcomes.ts';
import type { Spoken } from './spoken.ts';

const endedWell = new Set(['stop', 'tool-calls']);

/** Reads what a speaker says to its end, and how it ended. Never throws: a fault is noted where the reply is. */
export async function readStream<Tools extends ToolSet>(
  stream: AsyncIterable<TextStreamPart<Tools>>,
  { abortSignal, onPart }: { abortSignal: AbortSignal; onPart: (type: string) => void },
  spoken: Pick<Spoken, 'failure'>,
  onText: (delta: string) => void,
): Promise<void> {
  let said = false;
  try {
    for await (const part of stream) {
      onPart(part.type);
      if (part.type === 'text-delta' && part.text !== '') {
        said = true;
        onText(part.text);
      } else if (part.type === 'error') spoken.failure ??= part.error;
      else if (part.type === 'abort') spoken.failure ??= abortSignal.reason;
      else if (part.type === 'finish' && !endedWell.has(part.finishReason))
        spoken.failure ??= new Cut(cutBy(part, said));
    }
  } catch (error) {
    spoken.failure ??= error;
  }
}

type Finish = Pick<Extract<TextStreamPart<ToolSet>, { type: 'finish' }>, 'finishReason' | 'rawFinishReason'>;

function cutBy({ finishReason, rawFinishReason }: Finish, said: boolean): Outcome {
  if (finishReason === 'length') return 'cut-short';
  // A model that withholds though no filter was named has declined.
  if (finishReason === 'content-filter')
    return rawFinishReason === 'content_filter' ? 'filtered' : 'declined';
  return said ? 'broke-off' : 'no-reply';
}
