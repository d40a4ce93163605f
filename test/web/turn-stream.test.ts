import { expect, test } from 'vitest';
import { type ReplyPart, readReply } from '../../src/web/wire/turn-stream.ts';

async function* stream(...events: string[]) {
  for (const event of events) yield new TextEncoder().encode(`data: ${event}\n\n`);
}

const collect = async (...parts: unknown[]) => {
  const heard: ReplyPart[] = [];
  for await (const part of readReply(stream(...parts.map((part) => JSON.stringify(part))))) heard.push(part);
  return heard;
};

test('a reply is its text, the items it rests on, and its end', async () => {
  expect(
    await collect(
      { type: 'start', messageId: 'm' },
      { type: 'start-step' },
      { type: 'text-start', id: 't' },
      { type: 'text-delta', id: 't', delta: 'Hel' },
      { type: 'text-delta', id: 't', delta: 'lo' },
      { type: 'text-end', id: 't' },
      { type: 'data-units', data: { units: ['lens.energy', 'lens.unheard-of', 7] } },
      { type: 'finish-step' },
      { type: 'finish', finishReason: 'stop' },
    ),
  ).toEqual([
    { kind: 'saved' },
    { kind: 'text', delta: 'Hel' },
    { kind: 'text', delta: 'lo' },
    { kind: 'units', units: ['lens.energy'] },
    { kind: 'finished' },
  ]);
});

test('a failure comes with its code where the server names one', async () => {
  expect(
    await collect(
      { type: 'data-failure', data: { code: 'budget_spent', message: 'Spent.' } },
      { type: 'error', errorText: 'Something.' },
      { type: 'abort' },
    ),
  ).toEqual([
    { kind: 'failed', failure: { code: 'budget_spent', message: 'Spent.' } },
    { kind: 'failed', failure: { code: 'internal', message: 'Something.' } },
    { kind: 'stopped' },
  ]);
});

test('parts we do not know and lines that are no JSON are passed over; nothing is read after [DONE]', async () => {
  const heard: ReplyPart[] = [];
  const lines = ['{"type":"tool-input-start"}', 'half {', 'null', '[DONE]', '{"type":"finish"}'];
  for await (const part of readReply(stream(...lines))) heard.push(part);
  expect(heard).toEqual([]);
});
