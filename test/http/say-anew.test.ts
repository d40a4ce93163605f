import { describe, expect, test } from 'vitest';
import * as schemas from '../../src/http/schemas.ts';
import { answers } from '../support/journey.ts';
import { startScriptedModel } from '../support/scripted-model.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

test('what is said anew is kept and hidden: not counted, not scored, not seen by who speaks', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  for (const answer of answers) await visitor.say(id, answer);
  const before = await visitor.open(id);
  const second = before.messages.filter(({ role }) => role === 'user')[1];
  if (!second) throw new Error('no second message');
  const sheet = await visitor.score(id);

  const path = `/api/conversations/${id}/messages/${second.id}/supersede`;
  const after = await visitor.json(schemas.conversation, path, { method: 'POST' });
  const hidden = after.messages.filter(({ superseded }) => superseded);
  expect(hidden.map(({ seq }) => seq)).toEqual(
    before.messages.map(({ seq }) => seq).filter((seq) => seq >= second.seq),
  );
  expect(after.messages.map(({ text }) => text)).toEqual(before.messages.map(({ text }) => text));
  const stays = after.messages.filter(({ superseded }) => !superseded).map((message) => message.id);
  expect(after.evidence.length).toBeGreaterThan(0);
  expect(after.evidence.length).toBeLessThan(before.evidence.length);
  for (const piece of after.evidence) expect(stays).toContain(piece.messageId);
  expect(after.turn).toBeNull();

  const reply = await visitor.say(id, 'I would rather write a letter than a test.');
  expect(reply.done).toBe(true);
  const anew = await visitor.open(id);
  expect(anew.messages.filter(({ superseded }) => !superseded)).toHaveLength(stays.length + 2);
  const next = await visitor.score(id);
  for (const piece of next.evidence) expect(piece.messageId).not.toBe(second.id);
  expect(sheet.evidence.some(({ messageId }) => messageId === second.id)).toBe(true);
  const first = await visitor.json(schemas.summary, `/api/conversations/${id}/summaries/1`);
  expect(first.evidence).toEqual(sheet.evidence);
});

test('only a message of one’s own can be said anew, and only once', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const stranger = new Visitor(server.url);
  const { id, messages } = await visitor.begin();
  const other = await stranger.begin();
  const said = crypto.randomUUID();
  await visitor.say(id, 'I like compilers.', said);
  const message = (await visitor.open(id)).messages.find(({ role }) => role === 'user');
  const opening = messages[0];
  const supersede = (talk: string, messageId = '') =>
    [`/api/conversations/${talk}/messages/${messageId}/supersede`, { method: 'POST' }] as const;
  expect(await visitor.fails(...supersede(id, opening?.id))).toMatchObject({ status: 404 });
  expect(await visitor.fails(...supersede(id, 'nothing'))).toMatchObject({ code: 'not_found' });
  expect(await stranger.fails(...supersede(id, message?.id))).toMatchObject({ code: 'not_found' });
  expect(await stranger.fails(...supersede(other.id, message?.id))).toMatchObject({ code: 'not_found' });

  await visitor.json(schemas.conversation, ...supersede(id, message?.id));
  expect(await visitor.fails(...supersede(id, message?.id))).toMatchObject({ code: 'not_found' });
  expect(
    await visitor.fails(`/api/conversations/${id}/turns`, {
      method: 'POST',
      json: { id: said, text: 'I like compilers.' },
    }),
  ).toMatchObject({ code: 'conflict' });
});

test('nothing is hidden under a reply that is being written', async () => {
  const [asked, mayAnswer] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await using model = await startScriptedModel(async () => {
    asked.resolve();
    await mayAnswer.promise;
    return { text: 'Compilers it is.' };
  });
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl });
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const saying = visitor.say(id, 'I like compilers.', 'first');
  await asked.promise;
  const message = (await visitor.open(id)).messages.find(({ role }) => role === 'user');
  const path = `/api/conversations/${id}/messages/${message?.id}/supersede`;
  expect(await visitor.fails(path, { method: 'POST' })).toMatchObject({
    code: 'turn_in_progress',
    turnId: 'first',
  });
  mayAnswer.resolve();
  await saying;
  expect((await visitor.open(id)).messages.every(({ superseded }) => !superseded)).toBe(true);
  expect((await visitor.fetch(path, { method: 'POST' })).status).toBe(200);
});

describe('what a message settled is open again when it is said anew', () => {
  const weak = 'I guess I sort of like fixing bugs.';

  async function talkOf(...texts: string[]) {
    const server = await startServer();
    const visitor = new Visitor(server.url);
    const { id } = await visitor.begin();
    for (const text of texts) await visitor.say(id, text);
    return {
      say: (text: string) => visitor.say(id, text),
      async statuses() {
        return (await visitor.open(id)).evidence.map(({ status }) => status);
      },
      async byHand(status: string) {
        const [piece] = (await visitor.open(id)).evidence;
        const path = `/api/conversations/${id}/evidence/${piece?.id}`;
        expect((await visitor.fetch(path, { method: 'PATCH', json: { status } })).status).toBe(200);
      },
      async anew() {
        const said = (await visitor.open(id)).messages.findLast(
          ({ role, superseded }) => role === 'user' && !superseded,
        );
        const path = `/api/conversations/${id}/messages/${said?.id}/supersede`;
        await visitor.json(schemas.conversation, path, { method: 'POST' });
      },
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    };
  }

  test('a yes, and the no in its place counts', async () => {
    await using talk = await talkOf(weak, 'Yes');
    expect(await talk.statuses()).toEqual(['confirmed']);
    await talk.anew();
    expect(await talk.statuses()).toEqual(['proposed']);
    await talk.say('No');
    expect(await talk.statuses()).toEqual(['struck']);
    await talk.anew();
    expect(await talk.statuses()).toEqual(['proposed']);
  });

  test('“scratch that”, and what it struck is as it was', async () => {
    await using talk = await talkOf('I love solving hard problems.');
    await talk.byHand('confirmed');
    await talk.say('Scratch that.');
    expect(await talk.statuses()).toEqual(['struck']);
    await talk.anew();
    expect(await talk.statuses()).toEqual(['confirmed']);
  });

  test('what the visitor said of it on the ladder, before or since, stays', async () => {
    await using talk = await talkOf('I love solving hard problems.');
    await talk.byHand('struck');
    await talk.say('Scratch that.');
    await talk.anew();
    expect(await talk.statuses()).toEqual(['struck']);

    await using other = await talkOf(weak, 'Yes');
    await other.byHand('struck');
    await other.byHand('confirmed');
    await other.anew();
    expect(await other.statuses()).toEqual(['confirmed']);
  });
});
