import { findTalk, summariesPath } from '../wire/api.ts';
import { chunksOf } from '../wire/chunks.ts';
import { readEvents } from '../wire/event-stream.ts';
import { RequestFailed, toFailure } from '../wire/failure.ts';
import { send } from '../wire/request.ts';
import type { Conversation, ErrorBody, Summary } from '../wire/types.ts';

/** Between two looks at whether a page is there, in milliseconds. */
const pause = 1_000;
/** Looks without an answer, or without a trace of it, before it is given up. */
const mostMisses = 60;
const mostTraceless = 2;

type Talk = Pick<Conversation, 'id' | 'summaries'>;

/**
 * Asks for the decision sheet and waits for it. The server goes on when the connection breaks, and then it is looked
 * for: nothing is asked for twice.
 *
 * @returns its number.
 */
export async function makePage(talk: Talk): Promise<number> {
  try {
    const response = await send('POST', summariesPath(talk.id), {}, 'text/event-stream');
    for await (const data of readEvents(chunksOf(response))) {
      const end: Summary | ErrorBody = JSON.parse(data);
      if ('error' in end) throw new RequestFailed(end.error);
      return end.number;
    }
  } catch (thrown) {
    if (toFailure(thrown).code !== 'offline') throw thrown;
  }
  return awaitPage(talk);
}

/** Waits for a page that is being made for somebody: this window before a reload, or another. */
export async function awaitPage({ id, summaries }: Talk): Promise<number> {
  let [misses, traceless] = [0, 0];
  for (;;) {
    try {
      const now = await findTalk(id);
      misses = 0;
      if (now.summaries > summaries) return now.summaries;
      if (!now.scoring) traceless += 1;
    } catch (thrown) {
      misses += 1;
      if (misses >= mostMisses || toFailure(thrown).code === 'not_found') throw thrown;
    }
    if (traceless >= mostTraceless) throw new RequestFailed({ code: 'offline', message: '' });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
