import type { Speaker } from '../coach/speaker.ts';
import type { ModelConfig } from '../config.ts';
import { guide } from './embedded/guide.ts';

export const guideSpeaker: Speaker = {
  kind: 'guide',
  name: 'Guide',
  endpoint: null,
  baseUrl: null,
  api: null,
  model: guide,
};

/** Who speaks by configuration: the embedded guide, or a model behind an OpenAI-compatible address. */
export async function createSpeaker(config: ModelConfig | null): Promise<Speaker> {
  if (!config) return guideSpeaker;
  // The package is only loaded where a model speaks: it is large, and it reads the environment when it is loaded.
  const { openAIModel } = await import('./openai.ts');
  const { origin, pathname } = new URL(config.baseUrl ?? 'https://api.openai.com/v1');
  return {
    kind: 'model',
    name: config.id,
    endpoint: origin,
    baseUrl: `${origin}${pathname.replace(/\/+$/, '')}`,
    api: config.api,
    model: openAIModel(config),
  };
}
