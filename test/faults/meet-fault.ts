import { isDeepStrictEqual } from 'node:util';
import type { Visitor } from '../support/visitor.ts';
import { leaks, type ProviderFault } from './provider-faults.ts';

/**
 * Lets a visitor meet a fault of the model, and then try again with a model that is well.
 *
 * @param words what the visitor says.
 * @param mend makes the model well.
 * @returns what was not as it must be: nothing, when all is well.
 */
export async function meetFault(
  visitor: Visitor,
  fault: ProviderFault,
  words: string,
  mend: () => void,
): Promise<string[]> {
  const wrong: string[] = [];
  const hold = (is: boolean, what: string) => void (is || wrong.push(`${fault.name}: ${what}`));
  const { id } = await visitor.begin();
  const met = await visitor.say(id, words, 'm1');
  const told = met.parts.find(({ type }) => type === 'data-failure')?.data as Told | undefined;
  const kept = await visitor.open(id);

  hold(met.status === 200 && met.done, 'the body was broken');
  hold(
    !leaks.test(JSON.stringify([met.parts, kept.turn, kept.messages])),
    'words of the provider came through',
  );
  hold(
    kept.messages.filter(({ role, text }) => role === 'user' && text === words).length === 1,
    'the visitor’s words are not kept once',
  );
  if (fault.outcomes === 'complete') {
    hold(met.parts.at(-1)?.type === 'finish' && kept.turn?.state === 'complete', 'did not end well');
  } else {
    hold(kept.turn?.state === 'failed', `state is ${kept.turn?.state}`);
    hold(met.parts.at(-1)?.type === 'error', 'did not end with an error part');
    hold(!met.parts.some(({ type }) => type === 'finish'), 'was called finished');
    hold(
      fault.outcomes.some((outcome) => outcome === told?.outcome),
      `was told as ${told?.outcome}`,
    );
    hold(
      told?.outcome === kept.turn?.outcome && told?.message === kept.turn?.message,
      'a reload tells it otherwise',
    );
    hold((told?.message.length ?? 0) > 40 && told?.code === kept.turn?.error, 'has no sentence or code');
    hold((told?.retryAfter ?? undefined) === fault.retryAfter, `retry after ${told?.retryAfter}`);
    const partial =
      kept.messages.find(({ turnId, role }) => turnId === 'm1' && role === 'assistant')?.text ?? '';
    hold(partial === met.text, 'what came of the reply is not what is kept');
  }

  mend();
  const again = await visitor.say(id, words, 'm1');
  const after = await visitor.open(id);
  hold(again.parts.at(-1)?.type === 'finish' && after.turn?.state === 'complete', 'a retry did not end well');
  const seqs = after.messages.map(({ seq }) => seq);
  hold(
    isDeepStrictEqual(
      seqs,
      seqs.map((_, at) => at + 1),
    ),
    'the order has gaps',
  );
  const current = after.messages.filter(({ turnId, superseded }) => turnId === 'm1' && !superseded);
  hold(
    isDeepStrictEqual(current.map(({ role }) => role).sort(), ['assistant', 'user']),
    'a retry doubled something',
  );
  return wrong;
}

type Told = { code: string; message: string; outcome: string; retryAfter: number | null };
