import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../coach/services.ts';
import { describeError } from '../../log.ts';
import { describe } from '../parse.ts';

const healthy = z.object({ status: z.literal('ok') });
const ill = z.object({ status: z.literal('unavailable'), reason: z.string() });

export const health = ({ db, log }: Pick<Services, 'db' | 'log'>) =>
  new Hono().get(
    '/healthz',
    describe('Whether the server can work', { 200: healthy, 503: ill }),
    async (c) => {
      try {
        await db.$client.execute('SELECT count(*) FROM visitors LIMIT 1');
        return c.json({ status: 'ok' } as const);
      } catch (error) {
        log.error('not healthy', describeError(error));
        c.header('retry-after', '5');
        return c.json({ status: 'unavailable', reason: 'the database cannot be reached' } as const, 503);
      }
    },
  );
