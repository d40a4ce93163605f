import { ask, send } from './request.ts';
import type {
  Changes,
  Conversation,
  ConversationChange,
  ConversationList,
  Evidence,
  EvidenceAnswer,
  EvidenceChange,
  NewEvidence,
  Speaker,
  Standing,
  Summary,
  SummaryList,
  Turn,
} from './types.ts';

/** Every request the page makes, by what its caller wants. */

const talk = (id: string) => `/api/conversations/${encodeURIComponent(id)}`;
const turn = (id: string, turnId: string) => `${talk(id)}/turns/${encodeURIComponent(turnId)}`;

export const exportPath = (id: string) => `${talk(id)}/export`;
export const turnsPath = (id: string) => `${talk(id)}/turns`;
export const summaryPath = (id: string, number: number) => `${talk(id)}/summaries/${number}`;

export const findSpeaker = () => ask<Speaker>('GET', '/api/speaker');

export const startTalk = (before: Standing | null) =>
  ask<Conversation>('POST', '/api/conversations', before ? { before } : {});
export const listTalks = (cursor: string | null, search = '') =>
  ask<ConversationList>(
    'GET',
    `/api/conversations?${new URLSearchParams({ ...(cursor ? { cursor } : {}), ...(search ? { search } : {}) })}`,
  );
export const findTalk = (id: string) => ask<Conversation>('GET', talk(id));
/** The talk where it has gone on since it was read, else `null`. */
export async function findNews({ id, updatedAt }: Conversation): Promise<Conversation | null> {
  const response = await send('GET', `${talk(id)}?${new URLSearchParams({ since: updatedAt })}`);
  if (response.status === 204) return null;
  const changed: Conversation = await response.json();
  return changed;
}
export const changeTalk = (id: string, change: ConversationChange) =>
  ask<Conversation>('PATCH', talk(id), change);

export const findTurn = (id: string, turnId: string) => ask<Turn>('GET', turn(id, turnId));
export const stopTurn = (id: string, turnId: string) => send('POST', `${turn(id, turnId)}/stop`);

export const sayAnew = (id: string, messageId: string) =>
  ask<Conversation>('POST', `${talk(id)}/messages/${encodeURIComponent(messageId)}/supersede`);

export const addEvidence = (id: string, evidence: NewEvidence) =>
  ask<EvidenceAnswer>('POST', `${talk(id)}/evidence`, evidence);
export const changeEvidence = (id: string, evidenceId: Evidence['id'], change: EvidenceChange) =>
  ask<EvidenceAnswer>('PATCH', `${talk(id)}/evidence/${encodeURIComponent(evidenceId)}`, change);

export const summariesPath = (id: string) => `${talk(id)}/summaries`;
export const listSummaries = (id: string) => ask<SummaryList>('GET', summariesPath(id));
export const findSummary = (id: string, number: number) => ask<Summary>('GET', summaryPath(id, number));
export const findChanges = (id: string, number: number, since: number) =>
  ask<Changes>('GET', `${summaryPath(id, number)}/changes?since=${since}`);
