import { expect, test } from 'vitest';
import { readEvents } from '../../src/web/wire/event-stream.ts';

async function* inChunks(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const collect = async (text: string, size = 1000) => {
  const events: string[] = [];
  for await (const data of readEvents(inChunks(text, size))) events.push(data);
  return events;
};

test('an event is the same wherever the chunks end, in the middle of a letter too', async () => {
  const text = 'data: {"a":"été 🪜"}\n\ndata: [DONE]\n\n';
  for (let size = 1; size < 20; size += 1) {
    expect(await collect(text, size)).toEqual(['{"a":"été 🪜"}', '[DONE]']);
  }
});

test('comments, other fields and an event that breaks off are passed over', async () => {
  expect(await collect(': keep-alive\n\nevent: x\nid: 1\ndata: one\n\ndata: two')).toEqual(['one']);
});

test('each of the three line ends is one, though it comes in two chunks', async () => {
  const text = 'data: one\r\n\r\ndata:two\r\rdata: three\n\n';
  for (let size = 1; size < 12; size += 1) expect(await collect(text, size)).toEqual(['one', 'two', 'three']);
});

test('data on several lines is one event', async () => {
  expect(await collect('data: a\ndata: b\n\n')).toEqual(['a\nb']);
});
