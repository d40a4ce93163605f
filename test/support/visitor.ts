import type { z } from 'zod';
import * as schemas from '../../src/http/schemas.ts';

/** One part of the UI message stream, as it stands on the wire. */
export type Part = { type: string; [key: string]: unknown };

export type Reply = { status: number; parts: Part[]; text: string; done: boolean; headers: Headers };

/** A visitor with a cookie who speaks HTTP, and parses every answer with the published schemas. */
export class Visitor {
  readonly url: string;
  cookie: string | null = null;

  constructor(url: string) {
    this.url = url;
  }

  async fetch(path: string, init: RequestInit & { json?: unknown } = {}): Promise<Response> {
    const { json, ...rest } = init;
    const response = await fetch(new URL(path, this.url), {
      ...rest,
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...rest.headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const set = response.headers.getSetCookie().find((cookie) => cookie.startsWith('visitor='));
    if (set) this.cookie = set.split(';')[0] ?? null;
    return response;
  }

  async json<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    init: RequestInit & { json?: unknown } = {},
  ): Promise<z.infer<Schema>> {
    const response = await this.fetch(path, init);
    const body: unknown = await response.json();
    if (!response.ok)
      throw new Error(`${init.method ?? 'GET'} ${path}: ${response.status} ${JSON.stringify(body)}`);
    return schema.parse(body);
  }

  begin(before: unknown = null) {
    return this.json(schemas.conversation, '/api/conversations', { method: 'POST', json: { before } });
  }

  open(id: string) {
    return this.json(schemas.conversation, `/api/conversations/${id}`);
  }

  async say(id: string, text: string, messageId: string = crypto.randomUUID()): Promise<Reply> {
    const response = await this.fetch(`/api/conversations/${id}/turns`, {
      method: 'POST',
      json: { id: messageId, text },
    });
    const body = await response.text();
    const lines = body.split('\n').filter((line) => line.startsWith('data: '));
    const parts = lines
      .filter((line) => line !== 'data: [DONE]')
      .map((line): Part => JSON.parse(line.slice('data: '.length)));
    return {
      status: response.status,
      parts,
      text: parts.map((part) => (part.type === 'text-delta' ? String(part.delta) : '')).join(''),
      done: lines.at(-1) === 'data: [DONE]',
      headers: response.headers,
    };
  }

  score(id: string) {
    return this.json(schemas.summary, `/api/conversations/${id}/summaries`, { method: 'POST' });
  }

  /** The error of a request that must fail. */
  async fails(path: string, init: RequestInit & { json?: unknown } = {}) {
    const response = await this.fetch(path, init);
    const { error } = schemas.errorBody.parse(await response.json());
    return { status: response.status, code: error.code, message: error.message, turnId: error.turnId };
  }
}
