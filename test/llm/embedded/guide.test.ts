import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { generateText, isStepCount, streamText, tool } from 'ai';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Briefing } from '../../../prompts/briefing.ts';
import type { Reading } from '../../../src/evidence/evidence.ts';
import { leansToValues } from '../../../src/evidence/evidence.ts';
import { findVerbatim } from '../../../src/evidence/verbatim.ts';
import { lensIds, signIds } from '../../../src/framework/ids.ts';
import { guide } from '../../../src/llm/embedded/guide.ts';
import { say } from '../../../src/llm/embedded/voice/say.ts';
import { briefing } from './briefings.ts';

const message = 'I love solving hard problems. Honestly, long meetings drain me.';
const ask = (rest: Partial<Omit<Briefing, 'move'>> = {}) =>
  briefing({ kind: 'ask', lens: 'impact', round: 0 }, { message, asked: 'energy', ...rest });

const inputSchema = z.object({
  evidence: z.array(
    z.object({
      quote: z.string(),
      lens: z.enum(lensIds),
      sign: z.enum(signIds).nullable(),
      leansTo: z.enum(leansToValues),
      strength: z.literal([1, 2, 3]),
    }),
  ),
});

/** A turn as the coach takes it: the briefing is made anew once evidence was noted. */
function turn(given: Briefing, abortSignal?: AbortSignal) {
  const noted: Reading[] = [];
  const result = streamText({
    model: guide,
    prompt: given.message || 'hi',
    tools: {
      noteEvidence: tool({
        inputSchema,
        execute: ({ evidence }) => {
          noted.push(...evidence);
          return 'noted';
        },
      }),
    },
    stopWhen: isStepCount(2),
    prepareStep: () => ({
      providerOptions: { guide: { briefing: { ...given, noted: noted.map(essence) } } },
    }),
    abortSignal,
    onError: () => {},
  });
  return { result, noted };
}

const essence = ({ quote, lens, sign, leansTo }: Reading) => ({ quote, lens, sign, leansTo });

async function parts(
  stream: ReadableStream<LanguageModelV4StreamPart>,
): Promise<LanguageModelV4StreamPart[]> {
  const all: LanguageModelV4StreamPart[] = [];
  for await (const part of stream) all.push(part);
  return all;
}

const call = (given: Briefing): LanguageModelV4CallOptions => ({
  prompt: [{ role: 'user', content: [{ type: 'text', text: message }] }],
  tools: [{ type: 'function', name: 'noteEvidence', inputSchema: {} }],
  providerOptions: { guide: { briefing: given } },
});

test('in a turn it notes evidence first, in the visitor’s own words, and then replies to what was noted', async () => {
  const { result, noted } = turn(ask());
  const steps = await result.steps;
  expect(steps.map(({ finishReason }) => finishReason)).toEqual(['tool-calls', 'stop']);
  expect(noted.length).toBeGreaterThan(0);
  for (const { quote } of noted) expect(findVerbatim(quote, message)).not.toBeNull();
  expect(steps[0]?.text).toBe('');
  expect(await result.text).toBe(say(ask({ noted: noted.map(essence) })));
});

test('where there is nothing to note it replies at once', async () => {
  const given = ask({ message: 'ok' });
  const { result, noted } = turn(given);
  expect((await result.steps).length).toBe(1);
  expect(noted).toEqual([]);
  expect(await result.text).toBe(say(given));
});

test('in distress, and where noting is not wanted, nothing is noted', async () => {
  const distress = briefing({ kind: 'distress' }, { message });
  expect((await guide.doGenerate(call(distress))).content[0]?.type).toBe('text');
  const unwanted = await guide.doGenerate({ ...call(ask()), toolChoice: { type: 'none' } });
  expect(unwanted.content[0]?.type).toBe('text');
  expect((await guide.doGenerate({ ...call(ask()), tools: [] })).content[0]?.type).toBe('text');
});

test('a reply streams word by word, and the words are the whole reply', async () => {
  const given = ask({ message: 'ok' });
  const all = await parts((await guide.doStream(call(given))).stream);
  const deltas = all.flatMap((part) => (part.type === 'text-delta' ? [part.delta] : []));
  expect(deltas.join('')).toBe(say(given));
  expect(deltas.every((delta) => /^\S+\s*$/.test(delta))).toBe(true);
  expect(all.map(({ type }) => type).filter((type) => type !== 'text-delta')).toEqual([
    'stream-start',
    'text-start',
    'text-end',
    'finish',
  ]);
});

test('the same call gives the same bytes, streamed or whole', async () => {
  for (const given of [ask(), ask({ message: 'ok' })]) {
    const runs = await Promise.all([0, 1].map(async () => parts((await guide.doStream(call(given))).stream)));
    expect(JSON.stringify(runs[0])).toBe(JSON.stringify(runs[1]));
    expect(await guide.doGenerate(call(given))).toEqual(await guide.doGenerate(call(given)));
  }
});

test('a turn that is stopped before it begins says nothing', async () => {
  const reason = new Error('stopped');
  await expect(guide.doStream({ ...call(ask()), abortSignal: AbortSignal.abort(reason) })).rejects.toBe(
    reason,
  );
  await expect(guide.doGenerate({ ...call(ask()), abortSignal: AbortSignal.abort(reason) })).rejects.toBe(
    reason,
  );
  const { result, noted } = turn(ask(), AbortSignal.abort(reason));
  const types: string[] = [];
  for await (const part of result.stream) types.push(part.type);
  expect(types).toContain('abort');
  expect(types).not.toContain('text-delta');
  expect(noted).toEqual([]);
});

test('a turn that is stopped midway ends there', async () => {
  const stop = new AbortController();
  const { stream } = await guide.doStream({ ...call(ask({ message: 'ok' })), abortSignal: stop.signal });
  const reader = stream.getReader();
  for (let read = 0; read < 4; read += 1) await reader.read();
  stop.abort(new Error('enough'));
  const rest = async () => {
    while (!(await reader.read()).done);
  };
  await expect(rest()).rejects.toThrow('enough');
});

test('without a briefing it says what is missing', async () => {
  await expect(generateText({ model: guide, prompt: 'hi', maxRetries: 0 })).rejects.toThrow(
    'providerOptions.guide.briefing',
  );
});

test('it says who it is, and uses no tokens', async () => {
  expect([guide.provider, guide.modelId]).toEqual(['two-ladders', 'guide']);
  const { usage } = await generateText({
    model: guide,
    prompt: 'ok',
    providerOptions: { guide: { briefing: ask({ message: 'ok' }) } },
  });
  expect(usage.totalTokens).toBe(0);
});
