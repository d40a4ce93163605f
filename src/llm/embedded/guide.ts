import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';
import { type Answer, answer } from './answer.ts';

/** No tokens are bought. */
const usage: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/**
 * The coach that speaks when no model is configured: fixed wordings and a fixed reader behind the interface of any
 * model. The same call gives the same bytes, nothing leaves the process, and it says openly that it is no AI.
 */
export const guide: LanguageModelV4 = {
  specificationVersion: 'v4',
  provider: 'two-ladders',
  modelId: 'guide',
  supportedUrls: {},

  async doGenerate(options) {
    const given = answerTo(options);
    return { content: [given], finishReason: finishReason(given), usage, warnings: [] };
  },

  async doStream(options) {
    const parts = partsOf(answerTo(options));
    const { abortSignal } = options;
    const stream = new ReadableStream<LanguageModelV4StreamPart>({
      pull(controller) {
        if (abortSignal?.aborted) return controller.error(abortSignal.reason);
        const { value, done } = parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
    return { stream };
  },
};

function answerTo(options: LanguageModelV4CallOptions): Answer {
  options.abortSignal?.throwIfAborted();
  return answer(options);
}

function* partsOf(given: Answer): Generator<LanguageModelV4StreamPart, undefined> {
  yield { type: 'stream-start', warnings: [] };
  if (given.type === 'text') {
    const id = 'reply';
    yield { type: 'text-start', id };
    for (const delta of given.text.match(/\S+\s*/g) ?? []) yield { type: 'text-delta', id, delta };
    yield { type: 'text-end', id };
  } else {
    yield given;
  }
  yield { type: 'finish', usage, finishReason: finishReason(given) };
}

const finishReason = ({ type }: Answer): LanguageModelV4FinishReason => ({
  unified: type === 'text' ? 'stop' : 'tool-calls',
  raw: undefined,
});
