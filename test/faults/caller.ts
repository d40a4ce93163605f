import { isDeepStrictEqual } from 'node:util';
import { type Part, Visitor } from '../support/visitor.ts';

/** What one post of a message came to. */
export type Posted = {
  /** The server answered with a stream: the message is saved. */
  acknowledged: boolean;
  /** The stream came to its end as a finished reply. */
  finished: boolean;
  text: string;
  status: number | null;
  /** Seconds to wait, where the server said so. */
  retryAfter: number;
  /** What of the body could not be read as the protocol has it. */
  broken: string | null;
};

/** A visitor whose connection may break at any moment, and who sends what was not answered again. */
export class Caller extends Visitor {
  /** Waits until the server is there. */
  async patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const until = Date.now() + 60_000;
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (Date.now() > until) throw error;
        await pause(150);
      }
    }
  }

  /** Posts once; `cut` ends the connection from this side. */
  async post(id: string, message: { id: string; text: string }, cut?: AbortSignal): Promise<Posted> {
    const posted: Posted = {
      acknowledged: false,
      finished: false,
      text: '',
      status: null,
      retryAfter: 0,
      broken: null,
    };
    let body = '';
    try {
      const response = await this.fetch(`/api/conversations/${id}/turns`, {
        method: 'POST',
        json: message,
        ...(cut ? { signal: cut } : {}),
      });
      posted.status = response.status;
      posted.retryAfter = Number(response.headers.get('retry-after') ?? 0);
      posted.acknowledged = response.status === 200;
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) body += decoder.decode(chunk, { stream: true });
    } catch {
      // Cut by somebody: what arrived, arrived.
    }
    if (!posted.acknowledged) return posted;
    // An event that was cut in its middle never arrived.
    const events = body.slice(0, body.lastIndexOf('\n\n') + 1).split('\n');
    for (const line of events.filter((each) => each.startsWith('data: ') && each !== 'data: [DONE]')) {
      try {
        const part: Part = JSON.parse(line.slice('data: '.length));
        if (part.type === 'text-delta') posted.text += String(part.delta);
        if (part.type === 'finish') posted.finished = true;
      } catch {
        posted.broken = line;
      }
    }
    return posted;
  }

  /** Reads a turn's record until it has ended; `null` where the message never arrived. */
  async follow(id: string, turnId: string) {
    const until = Date.now() + 60_000;
    for (;;) {
      const response = await this.patiently(() => this.fetch(`/api/conversations/${id}/turns/${turnId}`));
      if (response.status === 404) return null;
      if (response.ok) {
        const turn: { state: string; text: string } = await this.patiently(() => response.json());
        if (turn.state !== 'running' || Date.now() > until) return turn;
      } else await response.body?.cancel();
      await pause(100);
    }
  }
}

export const pause = (milliseconds: number) => new Promise<void>((over) => setTimeout(over, milliseconds));

export type Said = { id: string; text: string; acknowledged: boolean; finished: string | null };

/** Whether a reply is all that the model said, with the agenda's question where one is wanted: that was left to the coach. */
const isWhole = (reply: string | undefined, said: string): boolean =>
  reply === said || (reply?.startsWith(`${said}\n\n`) === true && reply.endsWith('?'));

/** What is not as it must be in a talk, after all that was said in it. */
export async function judge(
  caller: Caller,
  id: string,
  said: readonly Said[],
  replyTo: (text: string) => string,
) {
  const talk = await caller.patiently(() => caller.open(id));
  const found = { lost: 0, doubled: 0, disordered: 0, stuck: 0, falselyComplete: 0, differing: 0 };
  const own = talk.messages.filter(({ role }) => role === 'user');
  const seqs = talk.messages.map(({ seq }) => seq);
  if (
    !isDeepStrictEqual(
      seqs,
      seqs.map((_, at) => at + 1),
    )
  )
    found.disordered += 1;
  const kept = said.filter(({ text }) => own.some((message) => message.text === text));
  if (
    !isDeepStrictEqual(
      [...new Set(own.map(({ text }) => text))],
      kept.map(({ text }) => text),
    )
  )
    found.disordered += 1;
  for (const { id: turnId, text, acknowledged, finished } of said) {
    const copies = own.filter((message) => message.text === text).length;
    const replies = talk.messages.filter(
      (message) => message.turnId === turnId && message.role === 'assistant' && !message.superseded,
    );
    if (acknowledged && copies === 0) found.lost += 1;
    if (finished !== null && replies.length === 0) found.lost += 1;
    if (copies > 1 || replies.length > 1) found.doubled += 1;
    if (finished !== null && !isWhole(finished, replyTo(text))) found.differing += 1;
    const turn = copies > 0 ? await caller.follow(id, turnId) : null;
    if (turn?.state === 'running') found.stuck += 1;
    const shown = [turn?.text, replies[0]?.text];
    if (turn?.state === 'complete' && !shown.every((each) => isWhole(each, replyTo(text))))
      found.falselyComplete += 1;
  }
  return found;
}
