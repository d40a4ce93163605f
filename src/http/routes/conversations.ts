import { Hono } from 'hono';
import {
  changeConversation,
  findConversation,
  listConversations,
  type PageStart,
} from '../../../db/conversations.ts';
import { beginConversation } from '../../coach/begin-conversation.ts';
import { viewConversation } from '../../coach/conversation-view.ts';
import { eraseConversation } from '../../coach/erase-conversation.ts';
import { CoachError } from '../../errors.ts';
import { completeWeights } from '../../evidence/weights.ts';
import type { AppServices } from '../../services.ts';
import type { HttpEnv } from '../context.ts';
import { ownConversation } from '../own-conversation.ts';
import { body, describe } from '../parse.ts';
import * as schemas from '../schemas.ts';
import { ensureVisitor } from '../visitor.ts';

const pageSize = 20;
const longestSearch = 200;

export const conversations = (services: AppServices) => {
  const { db, now } = services;
  return new Hono<HttpEnv>()
    .post(
      '/api/conversations',
      describe('Begin a conversation', { 201: schemas.conversation }, ['invalid_request', 'storage_full']),
      body(schemas.newConversation),
      async (c) => {
        const visitorId = await ensureVisitor(c, services);
        const id = await beginConversation(services, visitorId, c.req.valid('json').before ?? null);
        const begun = await findConversation(db, id, visitorId);
        if (!begun) throw new Error('the conversation is gone');
        return c.json(await viewConversation(services, begun), 201);
      },
    )
    .get(
      '/api/conversations',
      describe(
        'Your conversations, newest first; with `?search=` those of that name, or in which you said it',
        { 200: schemas.conversationList },
        ['invalid_request'],
      ),
      async (c) => {
        const visitorId = c.get('visitorId');
        const cursor = c.req.query('cursor');
        const after = cursor ? parseCursor(cursor) : null;
        const search = (c.req.query('search') ?? '').slice(0, longestSearch).trim();
        const found = visitorId
          ? await listConversations(db, visitorId, { after, search }, pageSize + 1)
          : [];
        const page = found.slice(0, pageSize);
        const last = found.length > pageSize ? page.at(-1) : undefined;
        return c.json({
          conversations: page.map(({ createdAt, updatedAt, ...rest }) => ({
            ...rest,
            createdAt: createdAt.toISOString(),
            updatedAt: updatedAt.toISOString(),
          })),
          next: last ? `${last.createdAt.getTime()}_${last.id}` : null,
        });
      },
    )
    .get(
      '/api/conversations/:id',
      describe(
        'A conversation with all that belongs to it; with `?since=` an `updatedAt` only where it has gone on since',
        { 200: schemas.conversation, 204: 'nothing new' },
        ['not_found'],
      ),
      ownConversation(services),
      async (c) => {
        const conversation = c.get('conversation');
        // One row was read: a page can look for news often.
        if (Date.parse(c.req.query('since') ?? '') >= conversation.updatedAt.getTime())
          return c.body(null, 204);
        return c.json(await viewConversation(services, conversation));
      },
    )
    .patch(
      '/api/conversations/:id',
      describe('Rename, weigh the lenses, say where you stand', { 200: schemas.conversation }, [
        'invalid_request',
        'not_found',
      ]),
      ownConversation(services),
      body(schemas.conversationChange),
      async (c) => {
        const conversation = c.get('conversation');
        const { weights, ...change } = c.req.valid('json');
        await changeConversation(
          db,
          conversation.id,
          {
            ...change,
            ...(weights ? { weights: completeWeights({ ...conversation.weights, ...weights }) } : {}),
          },
          now(),
        );
        const changed = await findConversation(db, conversation.id, conversation.visitorId);
        if (!changed) throw new CoachError('not_found', 'There is no such conversation.');
        return c.json(await viewConversation(services, changed));
      },
    )
    .delete(
      '/api/conversations/:id',
      describe('Erase a conversation', { 204: 'erased' }, ['not_found', 'storage_full']),
      ownConversation(services),
      async (c) => {
        await eraseConversation(services, c.get('conversation').id);
        return c.body(null, 204);
      },
    );
};

function parseCursor(cursor: string): PageStart {
  const [, time, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(cursor) ?? [];
  if (!time || !id) throw new CoachError('invalid_request', 'cursor: is not one that this list gave');
  return { createdAt: new Date(Number(time)), id };
}
