import type { Context } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { AppServices } from '../services.ts';
import type { HttpEnv } from './context.ts';

const cookieName = 'visitor';
const maxAge = 400 * 24 * 60 * 60;
const visitorIdBytes = 24;

type CookieServices = Pick<AppServices, 'sessionSecret' | 'trustProxy'>;

/** Reads who the visitor is; a forged or missing cookie is a newcomer. */
export const readVisitor = ({ sessionSecret }: CookieServices) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const value = await getSignedCookie(c, sessionSecret, cookieName).catch(() => undefined);
    c.set('visitorId', value || null);
    await next();
  });

/** The visitor's id; a newcomer gets one, and the cookie that keeps it. */
export async function ensureVisitor(c: Context<HttpEnv>, services: CookieServices): Promise<string> {
  const known = c.get('visitorId');
  if (known) return known;
  const id = newVisitorId();
  await setSignedCookie(c, cookieName, id, services.sessionSecret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isHttps(c, services.trustProxy),
    maxAge,
  });
  return id;
}

function newVisitorId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(visitorIdBytes));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isHttps(c: Context, trustProxy: boolean): boolean {
  if (trustProxy && c.req.header('x-forwarded-proto') === 'https') return true;
  return new URL(c.req.url).protocol === 'https:';
}
