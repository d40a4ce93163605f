import type { Context } from 'hono';

/** Lets work go on after the answer: by the runtime's execution context, which both entry points give. */
export function waitUntil(c: Context, work: Promise<unknown>): void {
  c.executionCtx.waitUntil(work);
}
