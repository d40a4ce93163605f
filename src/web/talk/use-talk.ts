import { useLoad } from '../parts/use-load.ts';
import { addEvidence, changeEvidence, changeTalk, findNews, findTalk, sayAnew } from '../wire/api.ts';
import type {
  Conversation,
  ConversationChange,
  EvidenceAnswer,
  EvidenceChange,
  NewEvidence,
} from '../wire/types.ts';
import { useOtherWindows } from './use-other-windows.ts';

/** An answer that was long on its way may be older than what is known. */
const newer = (read: Conversation) => (last: Conversation) => (read.updatedAt < last.updatedAt ? last : read);

/** A talk as the server holds it, and what the visitor can change of it without anybody answering. */
export function useTalk(talkId: string) {
  const { loaded, reload, update } = useLoad(talkId, () => findTalk(talkId));
  const conversation = loaded.state === 'ready' ? loaded.thing : null;

  const look = async (): Promise<Conversation | null> => {
    try {
      const fresh = await findTalk(talkId);
      update(newer(fresh));
      return fresh;
    } catch {
      return null;
    }
  };
  /** Takes in how the talk went on elsewhere. @returns whether the server was there to be asked. */
  const lookForNews = async (known: Conversation): Promise<boolean> => {
    try {
      const changed = await findNews(known);
      if (changed) update(newer(changed));
      return true;
    } catch {
      return false;
    }
  };
  const tellOthers = useOtherWindows(talkId, () => void look());
  const refresh = async () => {
    const fresh = await look();
    tellOthers();
    return fresh;
  };
  const take = ({ evidence, scorecard }: EvidenceAnswer) => {
    update((last) => {
      const known = last.evidence.some(({ id }) => id === evidence.id);
      const ledger = known
        ? last.evidence.map((piece) => (piece.id === evidence.id ? evidence : piece))
        : [...last.evidence, evidence];
      return { ...last, evidence: ledger, scorecard };
    });
    tellOthers();
  };
  const takeWhole = (changed: Conversation) => {
    update(() => changed);
    tellOthers();
    return changed;
  };
  return {
    loaded,
    conversation,
    reload,
    refresh,
    findNews: lookForNews,
    tellOthers,
    change: async (change: ConversationChange) => takeWhole(await changeTalk(talkId, change)),
    /** Hides a message and what followed it, to be said anew. */
    sayAnew: async (messageId: string) => takeWhole(await sayAnew(talkId, messageId)),
    changeEvidence: async (id: string, change: EvidenceChange) => {
      const answer = await changeEvidence(talkId, id, change);
      take(answer);
      return answer;
    },
    addEvidence: async (evidence: NewEvidence) => {
      const answer = await addEvidence(talkId, evidence);
      take(answer);
      return answer;
    },
  };
}

export type Talk = ReturnType<typeof useTalk>;
