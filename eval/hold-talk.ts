import type { Message } from '../db/messages.ts';
import type { Review } from '../db/review.ts';
import type { Briefing } from '../prompts/briefing.ts';
import { opening } from '../prompts/opening.ts';
import type { Services } from '../src/coach/services.ts';
import { speak } from '../src/coach/speaking/speak.ts';
import { unsavedMessage } from '../src/coach/turn/unsaved-message.ts';
import type { Evidence } from '../src/evidence/evidence.ts';
import { equalWeights } from '../src/evidence/weights.ts';
import { type LensId, lensIds } from '../src/framework/ids.ts';
import type { TalkCase } from './cases.ts';

export type HeldTurn = {
  said: string;
  reply: string;
  briefing: Briefing;
  review: Review | null;
  ms: number;
};
export type HeldTalk = { opening: string; turns: HeldTurn[]; evidence: Evidence[] };

/** Plays a talk through the coach, from the lens of the first answer: whoever is asked about a lens answers with what they have to say about it. */
export async function holdTalk(
  services: Pick<Services, 'speaker' | 'guide' | 'examiner' | 'budget' | 'limits'>,
  { id, answers }: Pick<TalkCase, 'id' | 'answers'>,
): Promise<HeldTalk> {
  const lens = answers[0]?.lens ?? lensIds[0];
  const first = opening(lens);
  const messages = [message(id, 1, 'assistant', first, { kind: 'open', lens })];
  const evidence: Evidence[] = [];
  const turns: HeldTurn[] = [];
  const left = [...answers];
  let asked: LensId | null = lens;
  while (left.length > 0) {
    const at = Math.max(
      0,
      left.findIndex((answer) => answer.lens === asked),
    );
    const [{ text } = { text: '' }] = left.splice(at, 1);
    const said = message(id, messages.length + 1, 'user', text, null);
    messages.push(said);
    const started = performance.now();
    const spoken = await speak(
      services,
      { conversationId: id, messages, evidence, weights: equalWeights, settled: null },
      { id: said.id, text },
      AbortSignal.timeout(services.limits.turn),
      () => {},
    );
    if (spoken.failure) throw spoken.failure;
    turns.push({
      said: text,
      reply: spoken.text,
      briefing: spoken.briefing,
      review: spoken.review,
      ms: performance.now() - started,
    });
    evidence.push(...spoken.noted);
    const { move } = spoken.briefing;
    messages.push(message(id, messages.length + 1, 'assistant', spoken.text, move));
    asked = 'lens' in move ? move.lens : null;
  }
  return { opening: first, turns, evidence };
}

const message = (
  conversationId: string,
  seq: number,
  role: Message['role'],
  text: string,
  move: Message['move'],
): Message => unsavedMessage({ conversationId, id: `${conversationId}-${seq}`, seq, role, text, move });
