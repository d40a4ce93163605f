import type { Context, Hono } from 'hono';
import type { HttpEnv } from './context.ts';
import { notFound } from './errors.ts';

/** The page answers at every address that is not the API's. */
const isApi = (path: string) => path.startsWith('/api/');

/**
 * What answers where no route does: 405 with the methods that the address has, or 404 where there is nothing at all. It
 * is the same for everybody: who may see what stands there is not asked.
 */
export function wrongMethodOrNothing(app: Pick<Hono<HttpEnv>, 'routes'>) {
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '*' && path !== '/*')
    .map(({ method, path }) => ({ method, pattern: patternOf(path) }));
  return (c: Context<HttpEnv>): Response => {
    const { path, method } = c.req;
    const found = routes.filter(({ pattern }) => pattern.test(path)).map((route) => route.method);
    if (!isApi(path)) found.push('GET');
    const methods = [...new Set(found)].flatMap((each) => (each === 'GET' ? ['GET', 'HEAD'] : [each]));
    if (methods.length === 0 || methods.includes(method)) return notFound(c);
    c.header('allow', methods.sort().join(', '));
    if (method === 'OPTIONS') return c.body(null, 204);
    const message = `Nothing here answers ${method}, only ${methods.join(', ')}.`;
    return c.json({ error: { code: 'invalid_request', message, requestId: c.get('requestId') } }, 405);
  };
}

const patternOf = (path: string) =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/:[^/]+/g, '[^/]+')}$`);
