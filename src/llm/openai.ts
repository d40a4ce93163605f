import { createOpenAI } from '@ai-sdk/openai';
import type { LanguageModel } from 'ai';
import type { ModelConfig } from '../config.ts';

/** A model behind OpenAI's own address or any compatible one. */
export function openAIModel({ id, api, apiKey, baseUrl }: ModelConfig): LanguageModel {
  const provider = createOpenAI({
    // A local server wants no key, but the package insists on one.
    apiKey: apiKey ?? 'none',
    ...(baseUrl ? { baseURL: baseUrl } : {}),
  });
  return api === 'responses' ? provider.responses(id) : provider.chat(id);
}
