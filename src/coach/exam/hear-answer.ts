import { type ModelMessage, streamText } from 'ai';
import { Cut, type Outcome } from '../outcomes.ts';
import { readStream } from '../speaking/read-stream.ts';
import type { Asked } from './part.ts';

export type Answer = {
  text: string;
  pieces: number;
  firstWordMs: number;
  ms: number;
  /** How it ended before its end; an answer all the same. */
  cut: Outcome | null;
};

/** What shows that a model lives. */
const signs = /^(text|reasoning)/;

/** Hears one answer as it streams. @throws where none came, or not in time. */
export async function heardAnswer(asked: Asked, prompt: Prompt): Promise<Answer> {
  const answer = await hearOnce(asked, prompt);
  // It thought all the while: that is known of it now, and it is given room.
  return answer.cut === 'cut-short' && answer.pieces === 0 ? hearOnce(asked, prompt) : answer;
}

type Prompt = { instructions?: string; messages: ModelMessage[]; maxOutputTokens: number };

async function hearOnce({ speaker, terms, meter, signal }: Asked, prompt: Prompt): Promise<Answer> {
  const started = performance.now();
  const late = new AbortController();
  const waiting = setTimeout(() => late.abort(tooLate()), terms.firstToken);
  const abortSignal = AbortSignal.any([signal, late.signal]);
  const heard = { failure: null as unknown };
  const answer: Answer = { text: '', pieces: 0, firstWordMs: 0, ms: 0, cut: null };
  const result = streamText({
    model: speaker.model,
    ...prompt,
    providerOptions: { openai: { store: false } },
    maxRetries: 0,
    abortSignal,
    onError: () => {},
    ...meter.watch,
  });
  const onPart = (type: string) => {
    if (signs.test(type)) clearTimeout(waiting);
  };
  await readStream(result.stream, { abortSignal, onPart }, heard, (delta) => {
    if (answer.pieces === 0) answer.firstWordMs = Math.round(performance.now() - started);
    answer.pieces += 1;
    answer.text += delta;
  });
  clearTimeout(waiting);
  answer.ms = Math.round(performance.now() - started);
  if (heard.failure instanceof Cut) answer.cut = heard.failure.outcome;
  else if (heard.failure) {
    meter.failed(heard.failure);
    throw heard.failure;
  }
  return answer;
}

const tooLate = () => new DOMException('no first word', 'TimeoutError');
