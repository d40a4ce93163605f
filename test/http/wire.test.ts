import { DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai';
import { expect, test } from 'vitest';
import { startScriptedModel } from '../support/scripted-model.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

test('the stock useChat transport reads a reply, with the server’s id and the framework items it rests on', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const transport = new DefaultChatTransport({
    api: `${server.url}/api/conversations/${id}/turns`,
    headers: { cookie: visitor.cookie ?? '' },
    prepareSendMessagesRequest: ({ messages }) => {
      const last = messages.at(-1);
      const text = last?.parts.find((part) => part.type === 'text')?.text;
      return { body: { id: last?.id, text } };
    },
  });
  const said: UIMessage = {
    id: 'm1',
    role: 'user',
    parts: [{ type: 'text', text: 'Will I stop coding if I become a manager?' }],
  };
  const stream = await transport.sendMessages({
    chatId: id,
    messages: [said],
    trigger: 'submit-message',
    messageId: undefined,
    abortSignal: undefined,
  });
  let reply: UIMessage | undefined;
  for await (const message of readUIMessageStream({ stream })) reply = message;
  const stored = (await visitor.open(id)).messages.at(-1);
  expect(reply?.id).toBe(stored?.id);
  expect(reply?.parts.find((part) => part.type === 'text')).toMatchObject({
    text: stored?.text,
    state: 'done',
  });
  expect(reply?.parts.find((part) => part.type === 'data-units')).toMatchObject({
    data: { units: stored?.units },
  });
  expect(stored?.units).toContain('challenge.management.less-hands-on');
});

test('a reply is streamed as it is made, sentence by sentence: no proxy may hold it, change it or keep it', async () => {
  const text =
    'You said that hard problems are what you love. Where do you feel that your work makes a real difference?';
  await using model = await startScriptedModel(() => ({ text, pace: 60 }));
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const reply = await visitor.say(id, 'I love solving hard problems.');
  expect(reply.text).toBe(text);
  expect(reply.headers.get('content-type')).toBe('text/event-stream');
  expect(reply.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
  expect(reply.headers.get('cache-control')).toBe('no-cache, no-transform');
  expect(reply.headers.get('x-accel-buffering')).toBe('no');
  expect(reply.parts.filter(({ type }) => type === 'text-delta').map(({ delta }) => delta)).toEqual([
    'You said that hard problems are what you love.',
    ' Where do you feel that your work makes a real difference?',
  ]);
});

test('the visitor cookie is signed, for HTTP only, same-site, and hard to guess', async () => {
  await using server = await startServer();
  const first = await fetch(`${server.url}/api/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const cookie = first.headers.getSetCookie()[0] ?? '';
  expect(cookie).toMatch(/^visitor=[0-9a-f]{48}\.[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);

  const behindTls = await startServer({ TRUST_PROXY: 'true' });
  const secure = await fetch(`${behindTls.url}/api/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'https' },
    body: '{}',
  });
  expect(secure.headers.getSetCookie()[0]).toMatch(/; Secure/);
  await behindTls[Symbol.asyncDispose]();

  const owner = new Visitor(server.url);
  const { id } = await owner.begin();
  const thief = new Visitor(server.url);
  const [value = '', signature = ''] = (owner.cookie ?? '').replace('visitor=', '').split('.');
  for (const forged of [
    value,
    `${value}.`,
    `${value}.${signature.slice(0, -4)}AAA%3D`,
    `${value.replace(/./, 'f')}x.${signature}`,
  ]) {
    thief.cookie = `visitor=${forged}`;
    expect((await thief.fetch(`/api/conversations/${id}`)).status, forged).toBe(404);
  }
});

test('another site’s page cannot write with the visitor’s cookie', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const foreign: HeadersInit[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ];
  for (const headers of foreign) {
    const answer = await visitor.fetch(`/api/conversations/${id}`, { method: 'DELETE', headers });
    expect(answer.status, JSON.stringify(headers)).toBe(400);
  }
  expect((await visitor.open(id)).id).toBe(id);
  const own = { origin: server.url, 'sec-fetch-site': 'same-origin' };
  expect((await visitor.fetch(`/api/conversations/${id}`, { method: 'DELETE', headers: own })).status).toBe(
    204,
  );
});

test('the OpenAPI document describes every route with its answers and errors', async () => {
  await using server = await startServer();
  const document = await (await fetch(`${server.url}/openapi.json`)).json();
  const routes = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(routes.sort()).toEqual([
    'delete /api/conversations/{id}',
    'get /api/conversations',
    'get /api/conversations/{id}',
    'get /api/conversations/{id}/export',
    'get /api/conversations/{id}/summaries',
    'get /api/conversations/{id}/summaries/{number}',
    'get /api/conversations/{id}/summaries/{number}/changes',
    'get /api/conversations/{id}/turns/{turnId}',
    'get /api/framework',
    'get /api/speaker',
    'get /healthz',
    'get /schemas/summary.v1.json',
    'patch /api/conversations/{id}',
    'patch /api/conversations/{id}/evidence/{evidenceId}',
    'post /api/conversations',
    'post /api/conversations/{id}/evidence',
    'post /api/conversations/{id}/messages/{messageId}/supersede',
    'post /api/conversations/{id}/summaries',
    'post /api/conversations/{id}/turns',
    'post /api/conversations/{id}/turns/{turnId}/stop',
  ]);
  const turn = document.paths['/api/conversations/{id}/turns'].post;
  expect(turn.requestBody.content['application/json'].schema.properties.text.maxLength).toBe(4000);
  expect(Object.keys(turn.responses)).toEqual(['200', '400', '404', '409', '429', '503']);
  expect(turn.parameters.map(({ name }: { name: string }) => name)).toEqual(['id']);
});

test('the framework is cached for good under its version, and checked again without', async () => {
  await using server = await startServer();
  const plain = await fetch(`${server.url}/api/framework`);
  const { version } = await plain.json();
  const etag = plain.headers.get('etag') ?? '';
  expect(plain.headers.get('cache-control')).toContain('must-revalidate');
  expect((await fetch(`${server.url}/api/framework`, { headers: { 'if-none-match': etag } })).status).toBe(
    304,
  );
  const pinned = await fetch(`${server.url}/api/framework?version=${version}`);
  expect(pinned.headers.get('cache-control')).toContain('immutable');
});

test('more talks than fit on a page are paged through, each once, newest first', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const ids: string[] = [];
  for (let talk = 0; talk < 45; talk += 1) ids.push((await visitor.begin()).id);
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { conversations: { id: string; createdAt: string }[]; next: string | null } = await (
      await visitor.fetch(`/api/conversations${cursor ? `?cursor=${cursor}` : ''}`)
    ).json();
    seen.push(...page.conversations.map(({ id }) => id));
    cursor = page.next;
  }
  expect(seen).toHaveLength(45);
  expect(new Set(seen)).toEqual(new Set(ids));
});

test('health tells when the database is gone', async () => {
  await using server = await startServer();
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
  await server.services.db.$client.execute('ALTER TABLE visitors RENAME TO gone');
  const ill = await fetch(`${server.url}/healthz`);
  expect(ill.status).toBe(503);
  expect(await ill.json()).toMatchObject({ status: 'unavailable' });
});
