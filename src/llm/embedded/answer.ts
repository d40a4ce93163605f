import type {
  LanguageModelV4CallOptions,
  LanguageModelV4Text,
  LanguageModelV4ToolCall,
} from '@ai-sdk/provider';
import { opening } from '../../../prompts/opening.ts';
import { read } from '../../evidence/reader/read.ts';
import { lensIds } from '../../framework/ids.ts';
import { briefingOf, statementsOf, weightsOf } from './briefing.ts';
import { decide } from './scoring/decide.ts';
import { inFreshWords } from './voice/in-fresh-words.ts';

/** All that the guide ever answers with: words, or one tool call. */
export type Answer = LanguageModelV4Text | LanguageModelV4ToolCall;

/** What is said to the guide, and not of oneself. */
const tellsNothing: ReadonlySet<string> = new Set(['turn', 'order', 'insult', 'skip']);

/** As many pieces as the tool takes at once. */
const mostPieces = 12;

/** What a call wants is seen from the tools on offer: a decision, evidence from the newest message, or a reply. */
export function answer(options: LanguageModelV4CallOptions): Answer {
  const { prompt, providerOptions } = options;
  if (isOffered('scoreDecision', options)) {
    return call('scoreDecision', decide(statementsOf(providerOptions), weightsOf(providerOptions)));
  }
  const briefing = briefingOf(providerOptions);
  const { move, message, heard, asked } = briefing;
  const mayNote = isOffered('noteEvidence', options) && prompt.at(-1)?.role === 'user';
  if (mayNote && move.kind !== 'distress' && !tellsNothing.has(heard)) {
    const evidence = read(message, asked).slice(0, mostPieces);
    if (evidence.length > 0) return call('noteEvidence', { evidence });
  }
  return { type: 'text', text: inFreshWords(briefing, [opening(lensIds[0]), ...spoken(prompt)]) };
}

/** What the coach said in this talk, its opening apart: a talk is told from the visitor's first words on. */
const spoken = (prompt: LanguageModelV4CallOptions['prompt']): string[] =>
  prompt.flatMap(({ role, content }) =>
    role === 'assistant' ? content.flatMap((part) => (part.type === 'text' ? part.text : [])) : [],
  );

function isOffered(name: string, { tools = [], toolChoice }: LanguageModelV4CallOptions): boolean {
  return toolChoice?.type !== 'none' && tools.some((tool) => tool.name === name);
}

/** One call an answer, so its id need not differ from another's. */
const call = (toolName: string, input: object): LanguageModelV4ToolCall => ({
  type: 'tool-call',
  toolCallId: toolName,
  toolName,
  input: JSON.stringify(input),
});
