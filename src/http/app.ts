import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { openAPIRouteHandler } from 'hono-openapi';
import { CoachError } from '../errors.ts';
import type { AppServices } from '../services.ts';
import type { HttpEnv } from './context.ts';
import { answerError } from './errors.ts';
import { isPageAddress } from './page-address.ts';
import { conversations } from './routes/conversations.ts';
import { evidence } from './routes/evidence.ts';
import { exports } from './routes/exports.ts';
import { frameworkRoutes } from './routes/framework.ts';
import { health } from './routes/health.ts';
import { messages } from './routes/messages.ts';
import { summaries } from './routes/summaries.ts';
import { turns } from './routes/turns.ts';
import { sameOrigin } from './same-origin.ts';
import { readVisitor } from './visitor.ts';
import { wrongMethodOrNothing } from './wrong-method.ts';

const largestBody = 64 * 1024;

/** The page asks nobody but this server, and runs nothing that did not come from it. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  // No string becomes code or markup anywhere on the page: nothing here even names a policy that could let one.
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ["'none'"],
};

/** Serves the built page where the API has nothing: from disk on Node, from the assets binding on Workers. */
export type ServePage = (c: Context) => Promise<Response | null>;

/** What is no file is the page's own, which says what it does not know. */
export const looksLikeFile = (path: string): boolean => /\.\w+$/.test(path);

/** The whole server, the same on Node and on Workers. */
export function createApp(services: AppServices, servePage: ServePage) {
  const app = new Hono<HttpEnv>()
    .use(requestId())
    .use(
      secureHeaders({
        contentSecurityPolicy,
        referrerPolicy: 'no-referrer',
        xFrameOptions: 'DENY',
        strictTransportSecurity: 'max-age=15552000',
      }),
    )
    .use('/api/*', async (c, next) => {
      c.header('cache-control', 'no-store');
      await next();
    })
    .use(sameOrigin(services))
    .use(
      bodyLimit({
        maxSize: largestBody,
        onError: () => {
          throw new CoachError('too_large', 'That is more than 64 KiB at once.');
        },
      }),
    )
    .use('/api/*', readVisitor(services))
    .route('/', health(services))
    .route('/', frameworkRoutes(services))
    .route('/', conversations(services))
    .route('/', turns(services))
    .route('/', messages(services))
    .route('/', evidence(services))
    .route('/', summaries(services))
    .route('/', exports(services));
  app.get(
    '/openapi.json',
    openAPIRouteHandler(app, {
      excludeStaticFile: false,
      documentation: {
        info: {
          title: 'Two Ladders',
          version: '1',
          description: 'A decision aid: stay on the technical ladder, or move to management.',
        },
      },
    }),
  );
  const otherwise = wrongMethodOrNothing(app);
  return app
    .get('*', async (c) => {
      const page = c.req.path.startsWith('/api/') ? null : await servePage(c);
      if (!page) return otherwise(c);
      if (looksLikeFile(c.req.path) || isPageAddress(c.req.path)) return page;
      return new Response(page.body, { status: 404, headers: page.headers });
    })
    .notFound(otherwise)
    .onError(answerError(services.log));
}

export type App = ReturnType<typeof createApp>;
