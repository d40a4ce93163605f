import { readConfig } from './config.ts';
import { type App, createApp, looksLikeFile } from './http/app.ts';
import { createServices } from './services.ts';

type Bindings = { ASSETS: { fetch(request: Request): Promise<Response> } } & Record<string, unknown>;

let app: Promise<App> | undefined;

/** The Worker: the same app, made once per isolate; its database is migrated at deploy. */
export default {
  async fetch(request: Request, env: Bindings, context: ExecutionContext): Promise<Response> {
    app ??= start(env);
    try {
      return (await app).fetch(request, env, context);
    } catch (error) {
      app = undefined;
      console.error(JSON.stringify({ level: 'error', event: 'misconfigured', reason: String(error) }));
      return misconfigured();
    }
  },
};

type ExecutionContext = Parameters<App['fetch']>[2] & {};

async function start({ ASSETS, ...variables }: Bindings): Promise<App> {
  const config = readConfig(
    Object.fromEntries(Object.entries(variables).filter(([, value]) => typeof value === 'string')) as Record<
      string,
      string
    >,
  );
  if (!config.sessionSecret) throw new Error('SESSION_SECRET is required on Workers');
  const services = await createServices(config, {
    sessionSecret: config.sessionSecret,
    writeLog: console.log,
    background: config.limits.disconnect,
  });
  return createApp(services, async (c) => {
    const found = await ASSETS.fetch(c.req.raw);
    const isPage = found.headers.get('content-type')?.startsWith('text/html');
    // The binding answers a missing file with the page; a missing file is missing.
    if (isPage && looksLikeFile(c.req.path)) return null;
    return new Response(found.body, found);
  });
}

const misconfigured = () =>
  Response.json(
    {
      error: {
        code: 'misconfigured',
        message: 'The server is not set up to answer. Whoever runs it needs to look.',
        requestId: crypto.randomUUID(),
      },
    },
    { status: 503, headers: { 'retry-after': '60' } },
  );
