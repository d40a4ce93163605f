import { createMiddleware } from 'hono/factory';
import { findConversation } from '../../db/conversations.ts';
import type { Services } from '../coach/services.ts';
import { CoachError } from '../errors.ts';
import type { ConversationEnv } from './context.ts';

/** Finds the visitor's conversation. Another visitor's is answered with the same bytes as one that does not exist. */
export const ownConversation = ({ db }: Pick<Services, 'db'>) =>
  createMiddleware<ConversationEnv>(async (c, next) => {
    const visitorId = c.get('visitorId');
    const id = c.req.param('id');
    const found = visitorId && id ? await findConversation(db, id, visitorId) : undefined;
    if (!found) throw new CoachError('not_found', 'There is no such conversation.');
    c.set('conversation', found);
    await next();
  });
