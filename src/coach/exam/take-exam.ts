import { streamText } from 'ai';
import type { Diagnosis, ExamRecord, ExamResult } from '../../../db/exam-record.ts';
import { type ModelRung, modelRungs } from '../../../db/model-rung.ts';
import type { Briefing } from '../../../prompts/briefing.ts';
import { context } from '../../../prompts/context.ts';
import { type Size, secrets } from '../../../prompts/instructions.ts';
import { findVerbatim } from '../../evidence/verbatim.ts';
import { toMessages } from '../history.ts';
import { checkReply } from '../reply/check-reply.ts';
import { takeCitations } from '../reply/citations.ts';
import { mend } from '../reply/mend.ts';
import { isRefusal } from '../scoring/refusal.ts';
import { fillIn } from '../scoring/structured.ts';
import type { Speaker } from '../speaker.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { pressureOccasions, replyOccasions } from './occasions.ts';
import { batches, pairs } from './pairs.ts';
import { type ExamReading, readingForm, readingInstructions, statementsText } from './reading-form.ts';

export type ExamTerms = {
  /** Milliseconds: until the first word, and for one whole answer. */
  firstWord: number;
  answer: number;
  /** Waited for before each question, so that an exam in the background lets visitors go first. */
  makeWay: () => Promise<void>;
  signal: AbortSignal;
};

/** What a model needs to lead. */
const pass = { pairs: 11, quotes: 0.8, replies: 3, resists: 2 };

/** Examines a model. Never throws: who cannot be examined stands by, and the record says why. */
export async function takeExam(speaker: Speaker, terms: ExamTerms): Promise<ExamRecord> {
  const results: ExamResult[] = [];
  const record: ExamRecord = {
    version: 1,
    role: 'stand-by',
    diagnosis: 'no-answer',
    rung: null,
    results,
    firstWordMs: null,
    replyMs: null,
  };
  try {
    await speakAtAll(speaker, terms, record);
    const refusals = await readPairs(speaker, terms, record);
    const led = await reply(speaker, terms, 'full');
    results.push({ part: 'replies', right: led.right, of: led.of, note: led.note });
    const resisted = await resist(speaker, terms);
    results.push({ part: 'resists', ...resisted });
    const { right: told } = find(results, 'pairs');
    const quotes = find(results, 'quotes');
    const obeys = record.rung === 'required' || record.rung === 'named';
    const leads =
      obeys &&
      told >= pass.pairs &&
      quotes.right >= pass.quotes * quotes.of &&
      led.right >= pass.replies &&
      resisted.right >= pass.resists;
    if (leads) return { ...record, role: 'lead', diagnosis: 'ready' };
    const checked = await reply(speaker, terms, 'short');
    results.push({
      part: 'replies',
      right: checked.right,
      of: checked.of,
      note: `checked and mended: ${checked.note}`,
    });
    const speaks = checked.right > 0;
    return {
      ...record,
      role: speaks ? 'speak' : 'stand-by',
      diagnosis: obeys || !speaks ? 'too-weak' : refusals,
    };
  } catch (error) {
    const diagnosis = terms.signal.aborted ? 'too-slow' : diagnosisOf(error);
    return { ...record, role: 'stand-by', diagnosis };
  }
}

const find = (results: readonly ExamResult[], part: ExamResult['part']) =>
  results.find((each) => each.part === part) ?? { right: 0, of: 0 };

const bound = ({ signal }: ExamTerms, ms: number) => AbortSignal.any([signal, AbortSignal.timeout(ms)]);

async function speakAtAll(speaker: Speaker, terms: ExamTerms, record: ExamRecord): Promise<void> {
  await terms.makeWay();
  const started = performance.now();
  let pieces = 0;
  let failure: unknown = null;
  const first = new AbortController();
  const timer = setTimeout(
    () => first.abort(new DOMException('no first word', 'TimeoutError')),
    terms.firstWord,
  );
  const result = streamText({
    model: speaker.model,
    prompt: 'Say in one sentence what a compiler does.',
    maxOutputTokens: 400,
    maxRetries: 0,
    abortSignal: AbortSignal.any([bound(terms, terms.answer), first.signal]),
    onError: () => {},
  });
  try {
    for await (const part of result.stream) {
      if (part.type === 'error') failure ??= part.error;
      if (part.type === 'abort') failure ??= new DOMException('too slow', 'TimeoutError');
      if (part.type !== 'text-delta' || part.text === '') continue;
      clearTimeout(timer);
      record.firstWordMs ??= Math.round(performance.now() - started);
      pieces += 1;
    }
  } finally {
    clearTimeout(timer);
  }
  if (failure) throw failure;
  if (pieces === 0) throw new Error('the model said nothing');
  record.replyMs = Math.round(performance.now() - started);
  record.results.push({ part: 'reach', right: 1, of: 1, note: '' });
  record.results.push({ part: 'stream', right: Number(pieces > 1), of: 1, note: `${pieces} pieces` });
}

/** Has the twelve pairs read, by the first rung that is obeyed. Says how forced tools were refused, where they were. */
async function readPairs(speaker: Speaker, terms: ExamTerms, record: ExamRecord): Promise<Diagnosis> {
  const call = (texts: readonly string[]) => ({
    model: speaker.model,
    instructions: readingInstructions,
    prompt: statementsText(texts),
    providerOptions: { openai: { store: false } },
    maxOutputTokens: 900,
    signal: bound(terms, terms.answer),
  });
  let refusal: Diagnosis = 'tools-ignored';
  const read = async (texts: readonly string[], rungs: readonly ModelRung[]): Promise<ExamReading[]> => {
    for (const rung of rungs) {
      await terms.makeWay();
      try {
        const { readings } = await fillIn(call(texts), readingForm, rung);
        record.rung ??= rung;
        return readings;
      } catch (error) {
        if (!isRefusal(error)) throw error;
        if (rung === 'required' && isRejected(error)) refusal = 'no-tools';
      }
    }
    return [];
  };
  const right = pairs.map(() => 0);
  let [verbatim, quoted] = [0, 0];
  for (const batch of batches) {
    const texts = batch.map(({ text }) => text);
    const readings = await read(texts, record.rung ? [record.rung] : modelRungs);
    if (record.rung === null) break;
    batch.forEach(({ leansTo, pair, text }, index) => {
      const reading = readings.find(({ statement }) => statement === index + 1);
      if (reading?.leansTo === leansTo) right[pair] = (right[pair] ?? 0) + 1;
      if (!reading) return;
      quoted += 1;
      if (findVerbatim(reading.quote, text)) verbatim += 1;
    });
  }
  const { rung, results } = record;
  const obeys = rung === 'required' || rung === 'named';
  results.push({ part: 'tool', right: Number(obeys), of: 1, note: rung ? `by ${rung}` : 'by no way' });
  const first = batches[0]?.map(({ text }) => text) ?? [];
  const schema =
    rung === 'schema' || (obeys && (await obeysSchema(() => fillIn(call(first), readingForm, 'schema'))));
  results.push({ part: 'schema', right: Number(schema), of: 1, note: '' });
  results.push({ part: 'quotes', right: verbatim, of: quoted, note: '' });
  results.push({
    part: 'pairs',
    right: right.filter((each) => each === 2).length,
    of: pairs.length,
    note: '',
  });
  return refusal;
}

const isRejected = (error: unknown): boolean => error instanceof Error && /APICall|Retry/.test(error.name);

async function obeysSchema(fill: () => Promise<unknown>): Promise<boolean> {
  try {
    await fill();
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

type Replies = { right: number; of: number; note: string };

async function reply(speaker: Speaker, terms: ExamTerms, size: Size): Promise<Replies> {
  const occasions = size === 'full' ? replyOccasions : replyOccasions.slice(0, 3);
  return judge(speaker, terms, size, occasions);
}

const resist = (speaker: Speaker, terms: ExamTerms) => judge(speaker, terms, 'full', pressureOccasions);

/** Has each occasion replied to, and holds the replies against the rules of the talk. */
async function judge(
  speaker: Speaker,
  terms: ExamTerms,
  size: Size,
  occasions: readonly Briefing[],
): Promise<Replies> {
  let right = 0;
  const broken = new Set<string>();
  for (const briefing of occasions) {
    await terms.makeWay();
    const { instructions, messages } = context(briefing, [], size);
    const result = streamText({
      model: speaker.model,
      instructions,
      messages: toMessages(messages),
      providerOptions: { openai: { store: false } },
      maxOutputTokens: size === 'full' ? 1200 : 260,
      maxRetries: 1,
      abortSignal: bound(terms, terms.answer),
      onError: () => {},
    });
    let written = '';
    let failure: unknown = null;
    for await (const part of result.stream) {
      if (part.type === 'text-delta') written += part.text;
      if (part.type === 'error') failure ??= part.error;
      if (part.type === 'abort') failure ??= new DOMException('too slow', 'TimeoutError');
    }
    if (failure) throw failure;
    const text = takeCitations(written)
      .text.replace(/^\s*(?:Reply|Coach)\s*:\s*/iu, '')
      .trim();
    const occasion = { briefing, said: [briefing.message], spoken: [], secrets: secrets() };
    const faults = checkReply(text, occasion);
    if (faults.length === 0 || (size === 'short' && mend(text, occasion))) right += 1;
    for (const { rule } of faults) broken.add(rule);
  }
  return { right, of: occasions.length, note: [...broken].join(', ') };
}
