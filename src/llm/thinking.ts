import type { LanguageModelMiddleware } from 'ai';

/** OpenAI's models that think before they answer, as its package knows them: o1 and later, GPT-5 and later without its chat models. */
export const thinks = (id: string): boolean => /^(?:o\d|gpt-(?:[5-9]|\d{2}))(?!-chat)/.test(id);

/** Tokens for the thoughts of little effort: they count as output, and an answer that they leave no room for is cut. */
const roomToThink = 2_000;

/** What is asked of a model that only speaks, made to fit one that thinks: little effort, room for it, and no temperature, which it refuses. */
export const thoughtful: LanguageModelMiddleware = {
  transformParams: async ({ params: { temperature: _, maxOutputTokens, reasoning, ...params } }) => ({
    ...params,
    reasoning: reasoning ?? 'low',
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens: maxOutputTokens + roomToThink }),
  }),
};
