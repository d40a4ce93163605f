import { createOpenAI } from '@ai-sdk/openai';
import { extractReasoningMiddleware, type LanguageModel, wrapLanguageModel } from 'ai';
import type { ModelConfig } from '../config.ts';
import { patientFetch } from './patient-fetch.ts';
import { roomToThink } from './thinking.ts';

/** A model behind OpenAI's own address or any compatible one. What it thinks aloud is taken out of what it says. */
export function openAIModel({ id, api, apiKey, baseUrl }: ModelConfig): LanguageModel {
  const provider = createOpenAI({
    // A local server wants no key, but the package insists on one.
    apiKey: apiKey ?? 'none',
    fetch: patientFetch,
    ...(baseUrl ? { baseURL: baseUrl } : {}),
  });
  return wrapLanguageModel({
    model: api === 'responses' ? provider.responses(id) : provider.chat(id),
    middleware: [roomToThink(id), extractReasoningMiddleware({ tagName: 'think' })],
  });
}
