import type { Database } from '../../db/client.ts';
import { listMessages } from '../../db/messages.ts';
import { secrets } from '../../prompts/instructions.ts';
import { checkReply } from '../../src/coach/reply/check-reply.ts';

/** Every reply of a talk as it was shown, with the faults that the checks find in it afterwards. */
export async function shownReplies(db: Database, conversationId: string) {
  const heard: string[] = [];
  const spoken: string[] = [];
  const shown: { text: string; how: string; faults: string[] }[] = [];
  for (const { role, text, move, review, superseded } of await listMessages(db, conversationId)) {
    if (superseded) continue;
    if (role === 'user') heard.push(text);
    else if (move && heard.length > 0) {
      const [message = ''] = heard.slice(-1);
      const briefing = {
        move,
        asked: null,
        noted: [],
        earlier: [],
        message,
        settled: null,
        heard: 'statement' as const,
        seed: '',
      };
      const occasion = { briefing, said: heard, spoken, secrets: secrets() };
      const faults = checkReply(text, occasion).map(({ rule, reason }) => `${rule}: ${reason}`);
      shown.push({ text, how: review?.how ?? 'guide', faults });
    }
    if (role === 'assistant') spoken.push(text);
  }
  return shown;
}
