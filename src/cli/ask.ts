import { z } from 'zod';
import type { Move } from '../../prompts/briefing.ts';
import { opening } from '../../prompts/opening.ts';
import type { Services } from '../coach/services.ts';
import { speak } from '../coach/speaking/speak.ts';
import { unsavedMessage } from '../coach/turn/unsaved-message.ts';
import { equalWeights } from '../evidence/weights.ts';
import { lensIds } from '../framework/ids.ts';

export const askLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string().min(1) });

/** One question in a fresh talk that nobody stores. */
export async function ask(
  services: Pick<Services, 'speaker' | 'guide' | 'examiner' | 'budget' | 'limits'>,
  line: z.infer<typeof askLine>,
) {
  // Each line is a question, with or without its mark.
  const question = /[?？]\s*$/u.test(line.text) ? line.text : `${line.text}?`;
  const open: Move = { kind: 'open', lens: lensIds[0] };
  const messages = [
    message({ id: 'opening', seq: 1, role: 'assistant', text: opening(open.lens), move: open }),
    message({ id: 'question', seq: 2, role: 'user', text: question, move: null }),
  ];
  const { text, briefing, failure } = await speak(
    services,
    { conversationId: 'ask', messages, evidence: [], weights: equalWeights, settled: null },
    { id: 'question', text: question },
    AbortSignal.timeout(services.limits.turn),
    () => {},
  );
  if (failure) throw failure;
  const { move } = briefing;
  return {
    id: line.id,
    reply: text,
    units: move.kind === 'answer' ? move.units : [],
    covered: move.kind === 'answer',
  };
}

const message = (given: Omit<Parameters<typeof unsavedMessage>[0], 'conversationId'>) =>
  unsavedMessage({ ...given, conversationId: 'ask' });
