import type { Conversation } from '../../db/conversations.ts';

/** What the middleware knows of a request. */
export type HttpEnv = {
  Variables: {
    requestId: string;
    /** The visitor behind a valid cookie, `null` for a newcomer. */
    visitorId: string | null;
  };
};

/** Below `/api/conversations/{id}`: the visitor's own conversation, found. */
export type ConversationEnv = { Variables: HttpEnv['Variables'] & { conversation: Conversation } };
