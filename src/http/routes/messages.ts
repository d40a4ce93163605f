import { Hono } from 'hono';
import { viewConversation } from '../../coach/conversation-view.ts';
import type { Services } from '../../coach/services.ts';
import { sayAnew } from '../../coach/turn/say-anew.ts';
import type { HttpEnv } from '../context.ts';
import { ownConversation } from '../own-conversation.ts';
import { describe } from '../parse.ts';
import * as schemas from '../schemas.ts';

export const messages = (services: Services) =>
  new Hono<HttpEnv>().post(
    '/api/conversations/:id/messages/:messageId/supersede',
    describe(
      'Make room to say a message anew: it and what followed are kept, hidden and not counted',
      { 200: schemas.conversation },
      ['not_found', 'turn_in_progress'],
    ),
    ownConversation(services),
    async (c) => {
      const conversation = c.get('conversation');
      await sayAnew(services, conversation, c.req.param('messageId'));
      return c.json(await viewConversation(services, conversation));
    },
  );
