import type { Conversation } from '../../../db/conversations.ts';
import type { Usage } from '../../../db/review.ts';
import { listSummaries } from '../../../db/summaries.ts';
import { listTurns, stateOf, sumOf, type Turn } from '../../../db/turns.ts';
import { viewConversation } from '../conversation-view.ts';
import { remarksOn } from '../reply/remarks.ts';
import type { Services } from '../services.ts';
import { spokenBy } from './spoken-by.ts';

export type TalkExport = Awaited<ReturnType<typeof exportTalk>>;
export type ExportedMessage = TalkExport['messages'][number];

/** A talk to keep: all that is shown of it, who said what, and what a model read and wrote for it. What is hidden stays hidden. */
export async function exportTalk(services: Pick<Services, 'db' | 'now' | 'log'>, conversation: Conversation) {
  const { db, now } = services;
  const { id, title, createdAt, updatedAt, before, after, messages, evidence, scorecard } =
    await viewConversation(services, conversation);
  const [turns, sheets] = await Promise.all([listTurns(db, id), listSummaries(db, id)]);
  const shown = messages.filter(({ superseded }) => !superseded);
  const isShown = (turn: Turn) => shown.some(({ turnId }) => turnId === turn.id);
  const made = sheets.map(({ number, createdAt, provenance: { speaker, usage = null } }) => ({
    number,
    createdAt,
    speaker,
    usage,
  }));
  return {
    version: 1 as const,
    exportedAt: now().toISOString(),
    id,
    title,
    createdAt,
    updatedAt,
    before,
    after,
    messages: shown.map(({ superseded: _, ...message }) => ({
      ...message,
      by: spokenBy(message),
      remarks: message.review ? remarksOn(message.text, message.review) : [],
    })),
    turns: turns
      .filter(isShown)
      .map((turn) => ({ id: turn.id, state: stateOf(turn, now()), usage: turn.usage })),
    evidence,
    scorecard,
    sheets: made,
    usage: {
      shown: sumOf(turns.filter(isShown)),
      hidden: sumOf(turns.filter((turn) => !isShown(turn))),
      sheets: sumOf(made),
      together: sumOf([...turns, ...made]),
    } satisfies Record<string, Usage | null>,
  };
}
