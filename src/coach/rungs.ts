import {
  APICallError,
  generateText,
  InvalidToolInputError,
  jsonSchema,
  NoObjectGeneratedError,
  Output,
  RetryError,
  ToolChoiceViolationError,
  tool,
  zodSchema,
} from 'ai';
import { ZodError, z } from 'zod';
import type { Rung } from '../../db/summary-record.ts';
import type { Decision, Statement } from '../../prompts/briefing.ts';
import { scoringInstructions, statementList } from '../../prompts/scoring.ts';
import type { Track } from '../framework/ids.ts';
import { decisionSchema, parseDecision } from './decision.ts';
import type { Speaker } from './speaker.ts';

export type ScoringCall = {
  speaker: Speaker;
  statements: readonly Statement[];
  /** The track that the framework names first. */
  first: Track;
  /** What to say beside the statements, such as which quotes were refused. */
  remark?: string;
  /** Ends the attempt, on whichever rung it is. */
  signal: AbortSignal;
};

type Climb = (call: ScoringCall) => Promise<Decision>;

const request = ({ speaker, statements, first, remark, signal }: ScoringCall) => ({
  model: speaker.model,
  instructions: scoringInstructions(first),
  prompt: [statementList(statements), remark].filter(Boolean).join('\n\n'),
  providerOptions: { guide: { statements: [...statements] }, openai: { store: false } },
  maxOutputTokens: 5000,
  maxRetries: 0,
  abortSignal: signal,
});

/** Asked for strictly, taken as far as it is valid. */
const decisionInput = jsonSchema<Decision>(zodSchema(decisionSchema).jsonSchema, {
  validate: (value) => {
    try {
      return { success: true, value: parseDecision(value) };
    } catch (error) {
      return { success: false, error: error instanceof Error ? error : new Error('invalid') };
    }
  },
});

const scoreDecision = tool({
  description: 'Notes the evidence in the statements, and finds the words for the decision sheet.',
  inputSchema: decisionInput,
});

async function byTool(
  call: ScoringCall,
  toolChoice: 'required' | { type: 'tool'; toolName: 'scoreDecision' },
): Promise<Decision> {
  const { toolCalls } = await generateText({ ...request(call), tools: { scoreDecision }, toolChoice });
  // Two calls in one answer are no decision: neither is the one that was meant.
  const [only, ...others] = toolCalls;
  if (!only || others.length > 0 || only.toolName !== 'scoreDecision')
    throw new Refusal('no single tool call');
  return accept(only.input);
}

/** From the most direct way to a decision to the last that a model can try: more servers obey `required` than a named tool. */
const climbs: [Rung, Climb][] = [
  ['required', (call) => byTool(call, 'required')],
  ['named', (call) => byTool(call, { type: 'tool', toolName: 'scoreDecision' })],
  [
    'schema',
    async (call) => {
      const { output } = await generateText({
        ...request(call),
        output: Output.object({ schema: decisionInput, name: 'scoreDecision' }),
      });
      return accept(output);
    },
  ],
  ['plain', byPlainJson],
];

async function byPlainJson(call: ScoringCall): Promise<Decision> {
  const shape = JSON.stringify(decisionSchema.toJSONSchema({ target: 'draft-7' }));
  const instructions = `${scoringInstructions(call.first)}\n\nAnswer with one JSON object and nothing else. Its JSON Schema:\n${shape}`;
  const { text } = await generateText({ ...request(call), instructions });
  try {
    return accept(firstObject(text));
  } catch (error) {
    const { text: repaired } = await generateText({
      ...request(call),
      instructions,
      prompt: `${statementList(call.statements)}\n\nYour last answer was not valid (${reason(error)}). Answer again, with the JSON object only.`,
    });
    return accept(firstObject(repaired));
  }
}

/** The rung that held last: a speaker's server does not learn, so what it refused is not asked again. */
const remembered = new WeakMap<Speaker, Rung>();

export type Obtained = { decision: Decision; rung: Rung };

/**
 * Obtains a decision from a speaker by the first rung that holds.
 *
 * @returns `null` when the speaker answers, but on no rung with a valid decision.
 * @throws when the speaker cannot be reached at all, or takes too long.
 */
export async function obtainDecision(call: ScoringCall): Promise<Obtained | null> {
  const start = climbs.findIndex(([rung]) => rung === (remembered.get(call.speaker) ?? 'required'));
  for (const [rung, climb] of climbs.slice(start)) {
    try {
      const decision = await climb(call);
      remembered.set(call.speaker, rung);
      return { decision, rung };
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  remembered.delete(call.speaker);
  return null;
}

/** The answer came, and is of no use. */
class Refusal extends Error {}

function accept(input: unknown): Decision {
  try {
    return parseDecision(input);
  } catch (error) {
    throw new Refusal(error instanceof ZodError ? z.prettifyError(error) : 'invalid');
  }
}

function firstObject(text: string): unknown {
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal('not JSON');
  }
}

const reason = (error: unknown) => (error instanceof Refusal ? error.message : 'unreadable');

/** A request that is not understood may be in another form; a key, a quota or a broken server stays what it is. */
const refusing = (status: number) => status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);

/** Whether the next rung is worth trying: this way was refused, but somebody is there. */
function isRefusal(error: unknown): boolean {
  if (RetryError.isInstance(error)) return isRefusal(error.lastError);
  if (APICallError.isInstance(error)) return refusing(error.statusCode ?? 0);
  return (
    error instanceof Refusal ||
    ToolChoiceViolationError.isInstance(error) ||
    InvalidToolInputError.isInstance(error) ||
    NoObjectGeneratedError.isInstance(error)
  );
}
