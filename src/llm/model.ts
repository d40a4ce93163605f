import { createOpenAI } from '@ai-sdk/openai';
import type { Speaker } from '../coach/speaker.ts';
import type { ModelConfig } from '../config.ts';
import { guide } from './embedded/guide.ts';

/** Who speaks by configuration: the embedded guide, or a model behind an OpenAI-compatible address. */
export function createSpeaker(config: ModelConfig | null): Speaker {
  if (!config) return guideSpeaker;
  const { id, api, apiKey, baseUrl } = config;
  const provider = createOpenAI({
    // A local server wants no key, but the package insists on one.
    apiKey: apiKey ?? 'none',
    ...(baseUrl ? { baseURL: baseUrl } : {}),
  });
  return {
    kind: 'model',
    name: id,
    endpoint: new URL(baseUrl ?? 'https://api.openai.com/v1').origin,
    model: api === 'responses' ? provider.responses(id) : provider.chat(id),
  };
}

export const guideSpeaker: Speaker = { kind: 'guide', name: 'Guide', endpoint: null, model: guide };
