import { expect, test } from 'vitest';
import * as schemas from '../../src/http/schemas.ts';
import { lockDatabase } from '../support/lock.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const post = (json: unknown) => ({ method: 'POST', json });

test('a body that is no JSON, no object, or says too much or too little is refused, field by field', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const turns = `/api/conversations/${id}/turns`;
  const raw = (body: string, type = 'application/json') => ({
    method: 'POST',
    body,
    headers: { 'content-type': type },
  });
  const cases: [string, RequestInit & { json?: unknown }, RegExp][] = [
    ['unparsable', raw('{"id": '), /JSON/],
    ['empty', raw(''), /./],
    ['not JSON by its type', raw('{"id":"m","text":"t"}', 'text/plain'), /./],
    ['a list', post([]), /./],
    ['null', post(null), /./],
    ['no text', post({ id: 'm1' }), /^text: /],
    ['no id', post({ text: 'Hello' }), /^id: /],
    ['an empty text', post({ id: 'm1', text: '' }), /^text: /],
    ['white space only', post({ id: 'm1', text: ' \n\u00a0' }), /^text: /],
    ['invisible characters only', post({ id: 'm1', text: '\u200b\u0000\u202e' }), /^text: /],
    ['4,001 characters', post({ id: 'm1', text: 'a'.repeat(4001) }), /^text: .*4,000/],
    ['a number for a text', post({ id: 'm1', text: 7 }), /^text: /],
    ['an id of another alphabet', post({ id: 'ä b', text: 'Hello' }), /^id: /],
    ['an id that is too long', post({ id: 'a'.repeat(65), text: 'Hello' }), /^id: /],
    ['an extra field', post({ id: 'm1', text: 'Hello', history: [] }), /history/],
  ];
  for (const [name, init, message] of cases) {
    const failure = await visitor.fails(turns, init);
    expect(failure, name).toMatchObject({ status: 400, code: 'invalid_request' });
    expect(failure.message, name).toMatch(message);
  }
  expect(await visitor.fails(turns, post({ id: 'm1', text: 'a'.repeat(70_000) }))).toMatchObject({
    status: 413,
    code: 'too_large',
  });
  expect((await visitor.open(id)).messages).toHaveLength(1);
  expect((await visitor.say(id, 'a'.repeat(4000))).parts.at(-1)?.type).toBe('finish');
});

test('every other field is held to its bounds too', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, 'I love solving hard problems.');
  const { evidence, messages } = await visitor.open(id);
  const own = `/api/conversations/${id}`;
  const said = messages.find(({ role }) => role === 'user')?.id;
  const patch = (json: unknown) => ({ method: 'PATCH', json });
  const cases: [string, RequestInit & { json?: unknown }][] = [
    ['/api/conversations', post({ before: { leaning: 11 } })],
    ['/api/conversations', post({ before: { leaning: 4.5 } })],
    ['/api/conversations', post({ before: { leaning: 4, clarity: [1, 2, 3] } })],
    ['/api/conversations', post({ before: { leaning: 4, stage: 'boss' } })],
    ['/api/conversations?cursor=zzz', {}],
    [own, patch({})],
    [own, patch({ title: '' })],
    [own, patch({ title: 'a'.repeat(121) })],
    [own, patch({ weights: { energy: 4 } })],
    [own, patch({ weights: { energy: 0.5 } })],
    [own, patch({ weights: { charm: 1 } })],
    [own, patch({ visitorId: 'me' })],
    [`${own}/evidence/${evidence[0]?.id}`, patch({})],
    [`${own}/evidence/${evidence[0]?.id}`, patch({ status: 'deleted' })],
    [`${own}/evidence/${evidence[0]?.id}`, patch({ strength: 4 })],
    [`${own}/evidence/${evidence[0]?.id}`, patch({ lens: 'charm' })],
    [`${own}/evidence/${evidence[0]?.id}`, patch({ quote: 'I love managing' })],
    [
      `${own}/evidence`,
      post({ messageId: said, quote: 'I love managing', lens: 'energy', leansTo: 'management' }),
    ],
    [`${own}/evidence`, post({ messageId: said, quote: 'hard problems', lens: 'energy' })],
  ];
  for (const [path, init] of cases) {
    expect(await visitor.fails(path, init), JSON.stringify(init.json)).toMatchObject({
      status: 400,
      code: 'invalid_request',
    });
  }
});

test('control characters and marks that turn text around are taken out, and nothing else', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, 'I love\u0000 coding \u202eand\ttea\n👩‍💻');
  expect((await visitor.open(id)).messages[1]?.text).toBe('I love coding and\ttea\n👩‍💻');
});

test('evidence that is turned around by hand is confirmed, and keeps no sign of the other track', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, 'I love solving hard problems.');
  const [piece] = (await visitor.open(id)).evidence;
  expect(piece?.sign).toBe('sign.technical.problem-solving');
  const path = `/api/conversations/${id}/evidence/${piece?.id}`;
  const change = (json: unknown) => visitor.json(schemas.evidenceAnswer, path, { method: 'PATCH', json });
  const turned = await change({ leansTo: 'management' });
  expect(turned.evidence).toMatchObject({ leansTo: 'management', sign: null, status: 'confirmed' });

  const sign = 'sign.technical.problem-solving';
  expect((await visitor.fails(path, { method: 'PATCH', json: { sign } })).code).toBe('invalid_request');
  expect((await change({ status: 'struck', strength: 1 })).evidence.status).toBe('struck');
  expect((await change({ leansTo: 'both' })).evidence.status).toBe('struck');
  const back = { leansTo: 'technical', sign, strength: piece?.strength, status: 'proposed' };
  const undone = await change(back);
  expect(undone.evidence).toEqual(piece);
  // Said again as it stands, nothing is put right.
  expect((await change({ leansTo: 'technical' })).evidence.status).toBe('proposed');
});

test('unknown ids, and another visitor’s, are answered alike: not found', async () => {
  await using server = await startServer();
  const owner = new Visitor(server.url);
  const { id } = await owner.begin();
  await owner.say(id, 'I love solving hard problems.', 'm1');
  const { evidence } = await owner.open(id);
  await owner.score(id);
  const stranger = new Visitor(server.url);
  await stranger.begin();
  const nobody = new Visitor(server.url);

  const of = (conversation: string): [string, RequestInit & { json?: unknown }][] => [
    [`/api/conversations/${conversation}`, {}],
    [`/api/conversations/${conversation}`, { method: 'PATCH', json: { title: 'Mine' } }],
    [`/api/conversations/${conversation}`, { method: 'DELETE' }],
    [`/api/conversations/${conversation}/turns`, post({ id: 'm2', text: 'Hello' })],
    [`/api/conversations/${conversation}/turns/m1`, {}],
    [`/api/conversations/${conversation}/turns/m1/stop`, { method: 'POST' }],
    [
      `/api/conversations/${conversation}/evidence`,
      post({ messageId: 'a', quote: 'a', lens: 'energy', leansTo: 'both' }),
    ],
    [
      `/api/conversations/${conversation}/evidence/${evidence[0]?.id}`,
      { method: 'PATCH', json: { status: 'struck' } },
    ],
    [`/api/conversations/${conversation}/summaries`, { method: 'POST' }],
    [`/api/conversations/${conversation}/summaries`, {}],
    [`/api/conversations/${conversation}/summaries/latest`, {}],
    [`/api/conversations/${conversation}/summaries/1`, {}],
  ];
  const absent = of('00000000-0000-4000-8000-000000000000');
  for (const [index, [path, init]] of of(id).entries()) {
    const bytes = async (visitor: Visitor, [at, how]: [string, RequestInit & { json?: unknown }]) => {
      const response = await visitor.fetch(at, { ...how, headers: { 'x-request-id': 'same' } });
      expect(response.status, at).toBe(404);
      return response.text();
    };
    const theirs = await bytes(stranger, [path, init]);
    expect(theirs).toBe(await bytes(nobody, [path, init]));
    expect(theirs).toBe(await bytes(owner, absent[index] ?? ['', {}]));
  }
  const own = `/api/conversations/${id}`;
  for (const [path, init] of [
    [`${own}/turns/m9`, {}],
    [`${own}/turns/m9/stop`, { method: 'POST' }],
    [`${own}/evidence/none`, { method: 'PATCH', json: { status: 'struck' } }],
    [`${own}/summaries/2`, {}],
    [`${own}/summaries/0`, {}],
    [`${own}/summaries/1.5`, {}],
    ['/api/nothing', {}],
    ['/nothing.js', {}],
  ] as [string, RequestInit][]) {
    expect(await owner.fails(path, init), path).toMatchObject({ status: 404, code: 'not_found' });
  }
  expect((await owner.open(id)).messages).toHaveLength(3);
});

test('the words of the coach are nobody’s evidence', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id, messages } = await visitor.begin();
  const quote = messages[0]?.text.slice(0, 20);
  expect(
    await visitor.fails(
      `/api/conversations/${id}/evidence`,
      post({ messageId: messages[0]?.id, quote, lens: 'energy', leansTo: 'technical' }),
    ),
  ).toMatchObject({ code: 'not_found' });
});

test('a message that is sent again is answered with the same reply, once; another text under its id is a conflict', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const first = await visitor.say(id, 'I love solving hard problems.', 'm1');
  const again = await visitor.say(id, 'I love solving hard problems.', 'm1');
  expect(again.text).toBe(first.text);
  expect((await visitor.open(id)).messages).toHaveLength(3);
  expect(
    await visitor.fails(`/api/conversations/${id}/turns`, post({ id: 'm1', text: 'Something else' })),
  ).toMatchObject({ status: 409, code: 'conflict' });
});

test('twenty posts of one message at once make one message and one reply, in order and without a gap', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => visitor.say(id, 'I love solving hard problems.', 'm1')),
  );
  for (const { status } of replies) expect([200, 409]).toContain(status);
  expect(replies.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  const { messages } = await visitor.open(id);
  expect(messages.map(({ seq, role }) => [seq, role])).toEqual([
    [1, 'assistant'],
    [2, 'user'],
    [3, 'assistant'],
  ]);
});

test('a database that cannot be written is a typed error, and the talk goes on when it can', {
  timeout: 30_000,
}, async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, 'I love designing systems.', 'm0');
  const [piece] = (await visitor.open(id)).evidence;
  const lock = await lockDatabase(server.databaseFile);
  const attempts: [string, RequestInit & { json?: unknown }][] = [
    ['/api/conversations', post({})],
    [`/api/conversations/${id}`, { method: 'PATCH', json: { title: 'Mine' } }],
    [`/api/conversations/${id}`, { method: 'DELETE' }],
    [`/api/conversations/${id}/turns`, post({ id: 'm1', text: 'I love solving hard problems.' })],
    [`/api/conversations/${id}/summaries`, { method: 'POST' }],
    [`/api/conversations/${id}/evidence/${piece?.id}`, { method: 'PATCH', json: { lens: 'values' } }],
    [
      `/api/conversations/${id}/evidence`,
      post({ messageId: piece?.messageId, quote: piece?.quote, lens: 'growth', leansTo: 'both' }),
    ],
  ];
  expect((await visitor.open(id)).messages).toHaveLength(3);
  await Promise.all(
    attempts.map(async ([path, init]) => {
      const response = await visitor.fetch(path, init);
      expect(response.status, path).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(schemas.errorBody.parse(await response.json()).error.code).toBe('storage_full');
    }),
  );
  await lock[Symbol.asyncDispose]();
  expect((await visitor.say(id, 'I love solving hard problems.', 'm1')).parts.at(-1)?.type).toBe('finish');
  expect(server.logged.join('')).not.toContain('hard problems');
});
