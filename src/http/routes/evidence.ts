import { Hono } from 'hono';
import { addEvidence, reviseEvidence } from '../../coach/change-evidence.ts';
import type { Services } from '../../coach/services.ts';
import type { HttpEnv } from '../context.ts';
import { ownConversation } from '../own-conversation.ts';
import { body, describe } from '../parse.ts';
import * as schemas from '../schemas.ts';

export const evidence = (services: Services) =>
  new Hono<HttpEnv>()
    .post(
      '/api/conversations/:id/evidence',
      describe('Point out your own words as evidence', { 201: schemas.evidenceAnswer }, [
        'invalid_request',
        'not_found',
      ]),
      ownConversation(services),
      body(schemas.newEvidence),
      async (c) => c.json(await addEvidence(services, c.get('conversation'), c.req.valid('json')), 201),
    )
    .patch(
      '/api/conversations/:id/evidence/:evidenceId',
      describe('Confirm, strike or correct evidence', { 200: schemas.evidenceAnswer }, [
        'invalid_request',
        'not_found',
        'conflict',
      ]),
      ownConversation(services),
      body(schemas.evidenceChange),
      async (c) =>
        c.json(
          await reviseEvidence(
            services,
            c.get('conversation'),
            c.req.param('evidenceId'),
            c.req.valid('json'),
          ),
        ),
    );
