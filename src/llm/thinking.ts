import type {
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4Middleware,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';

/** OpenAI's models that think before they answer: o1 and later, GPT-5 and later without its chat models, whatever a gateway puts before. */
const thinking = /(?:^|\/)(?:o\d|gpt-(?:[5-9]|\d{2}))(?!-chat)/;

/** Tokens for the thoughts of little effort: they count as output, and an answer that they leave no room for is cut. */
const room = 2_000;

/**
 * What is asked of any model, made to fit one that thinks: little effort, room for it, and no temperature, which it refuses. Others are found out: who spends all that an answer may have and says nothing of it, was thinking.
 */
export function roomToThink(id: string): LanguageModelV4Middleware {
  let known = thinking.test(id);
  const isNamed = known;
  return {
    specificationVersion: 'v4',
    transformParams: async ({ params }) => (known ? withRoom(params, isNamed) : params),
    wrapGenerate: async ({ doGenerate }) => {
      const made = await doGenerate();
      known ||= made.finishReason.unified === 'length' && !made.content.some(says);
      return made;
    },
    wrapStream: async ({ doStream }) => {
      const { stream, ...rest } = await doStream();
      let said = false;
      const watched = stream.pipeThrough(
        new TransformStream({
          transform(part, controller) {
            said ||= says(part);
            if (part.type === 'finish') known ||= part.finishReason.unified === 'length' && !said;
            controller.enqueue(part);
          },
        }),
      );
      return { stream: watched, ...rest };
    },
  };
}

/** Whether a part of an answer is more than a thought: a word, or the call of a tool, whole or cut off. */
function says(part: LanguageModelV4Content | LanguageModelV4StreamPart): boolean {
  switch (part.type) {
    case 'text':
      return part.text.trim() !== '';
    case 'text-delta':
    case 'tool-input-delta':
      return part.delta.trim() !== '';
    default:
      return part.type === 'tool-call';
  }
}

function withRoom(params: LanguageModelV4CallOptions, isNamed: boolean): LanguageModelV4CallOptions {
  const { temperature, maxOutputTokens, providerOptions, ...rest } = params;
  const roomy = { ...rest, ...(maxOutputTokens ? { maxOutputTokens: maxOutputTokens + room } : {}) };
  if (!isNamed) return { ...roomy, ...(temperature === undefined ? {} : { temperature }), providerOptions };
  const openai = { reasoningEffort: 'low', forceReasoning: true, ...providerOptions?.openai };
  return { ...roomy, providerOptions: { ...providerOptions, openai } };
}
