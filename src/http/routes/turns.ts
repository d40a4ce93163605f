import { createUIMessageStreamResponse } from 'ai';
import { Hono } from 'hono';
import { findTurn, requestStop } from '../../../db/turns.ts';
import type { Services } from '../../coach/services.ts';
import { endLostTurn } from '../../coach/turn/lost-turn.ts';
import { takeTurn } from '../../coach/turn/take-turn.ts';
import { viewTurn } from '../../coach/turn/turn-view.ts';
import { CoachError } from '../../errors.ts';
import type { HttpEnv } from '../context.ts';
import { ownConversation } from '../own-conversation.ts';
import { body, describe } from '../parse.ts';
import * as schemas from '../schemas.ts';
import { waitUntil } from '../wait-until.ts';

export const turns = (services: Services) => {
  const { db, examiner, limits, now, running } = services;
  return new Hono<HttpEnv>()
    .post(
      '/api/conversations/:id/turns',
      describe(
        'Say something; the reply is streamed',
        { 200: 'text/event-stream: AI SDK UI message stream v1' },
        [
          'invalid_request',
          'not_found',
          'conflict',
          'turn_in_progress',
          'storage_full',
          'model_unavailable',
          'rate_limited',
          'budget_spent',
        ],
      ),
      // Before anything is read: an overloaded process says so at once.
      async (_, next) => {
        running.expectPlace();
        await next();
      },
      ownConversation(services),
      body(schemas.newTurn),
      async (c) => {
        const { stream, ended } = await takeTurn(services, c.get('conversation'), c.req.valid('json'));
        waitUntil(
          c,
          ended.then(() => examiner.goOn()),
        );
        return createUIMessageStreamResponse({
          stream,
          keepAliveMs: limits.keepAlive,
          headers: { 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' },
        });
      },
    )
    .get(
      '/api/conversations/:id/turns/:turnId',
      describe('A turn and its reply as far as it is written', { 200: schemas.turn }, ['not_found']),
      ownConversation(services),
      async (c) => {
        const { id } = c.get('conversation');
        const turnId = c.req.param('turnId');
        let turn = await findTurn(db, id, turnId);
        if (await endLostTurn(services, turn)) turn = await findTurn(db, id, turnId);
        if (!turn) throw new CoachError('not_found', 'There is no such turn.');
        return c.json(viewTurn(turn, now()));
      },
    )
    .post(
      '/api/conversations/:id/turns/:turnId/stop',
      describe('Stop a reply that is being written', { 202: 'asked to stop' }, ['not_found', 'conflict']),
      ownConversation(services),
      async (c) => {
        const { id } = c.get('conversation');
        const turnId = c.req.param('turnId');
        if (await requestStop(db, id, turnId)) {
          running.stop({ conversationId: id, id: turnId });
          return c.body(null, 202);
        }
        if (!(await findTurn(db, id, turnId))) throw new CoachError('not_found', 'There is no such turn.');
        throw new CoachError('conflict', 'This reply has already ended.');
      },
    );
};
