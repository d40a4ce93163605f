import { RequestFailed, readFailure } from './failure.ts';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/**
 * One request to our own server.
 *
 * @throws RequestFailed with the server's own words, or `offline` when none arrived.
 */
export async function send(method: Method, path: string, body?: unknown, accept = 'application/json') {
  const response = await fetch(path, {
    method,
    headers: body === undefined ? { accept } : { accept, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new RequestFailed({ code: 'offline', message: '' });
  });
  if (!response.ok) throw new RequestFailed(await readFailure(response));
  return response;
}

/** The server is our own and its answers are made from the same schemas: the shape is trusted here, and only here. */
export async function ask<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const response = await send(method, path, body);
  const answer: Answer = await response.json();
  return answer;
}
