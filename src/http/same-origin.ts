import { createMiddleware } from 'hono/factory';
import { CoachError } from '../errors.ts';
import type { AppServices } from '../services.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses unsafe requests that another site's page makes with the visitor's cookie. Browsers say where a request comes
 * from in `Sec-Fetch-Site`, older ones in `Origin`; programs send neither.
 */
export const sameOrigin = ({ trustProxy }: Pick<AppServices, 'trustProxy'>) =>
  createMiddleware(async (c, next) => {
    if (!safeMethods.has(c.req.method)) {
      const site = c.req.header('sec-fetch-site');
      const origin = c.req.header('origin');
      const url = new URL(c.req.url);
      if (trustProxy && c.req.header('x-forwarded-proto') === 'https') url.protocol = 'https:';
      const own = site ? site === 'same-origin' || site === 'none' : !origin || origin === url.origin;
      if (!own) throw new CoachError('invalid_request', 'This request came from another site.');
    }
    await next();
  });
