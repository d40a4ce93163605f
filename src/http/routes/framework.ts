import { Hono } from 'hono';
import type { Services } from '../../coach/services.ts';
import { framework } from '../../framework/framework.ts';
import { describe } from '../parse.ts';
import { speaker as speakerSchema } from '../schemas.ts';

const etag = `"${framework.version}"`;

export const frameworkRoutes = ({ speaker }: Pick<Services, 'speaker'>) =>
  new Hono()
    .get('/api/framework', describe('The framework: the article as data', { 200: 'the framework' }), (c) => {
      c.header('etag', etag);
      // Asked for by version it never changes; asked for without, it is checked again each time.
      c.header(
        'cache-control',
        c.req.query('version') === framework.version
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=0, must-revalidate',
      );
      if (c.req.header('if-none-match') === etag) return c.body(null, 304);
      return c.json(framework);
    })
    .get('/api/speaker', describe('Who speaks, and where words are sent', { 200: speakerSchema }), (c) => {
      const { kind, name, endpoint } = speaker;
      return c.json({ kind, name, endpoint });
    });
