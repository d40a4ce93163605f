import {
  APICallError,
  generateText,
  InvalidToolInputError,
  jsonSchema,
  type LanguageModel,
  NoObjectGeneratedError,
  Output,
  RetryError,
  ToolChoiceViolationError,
  tool,
  zodSchema,
} from 'ai';
import { ZodError, z } from 'zod';
import type { ModelRung } from '../../../db/model-rung.ts';
import type { Usage } from '../../../db/review.ts';
import { addUsage } from '../usage.ts';

export type Form<T> = {
  /** The tool's name. */
  name: string;
  description: string;
  schema: z.ZodType<T>;
  /** Takes what is valid; @throws where nothing is. */
  parse: (input: unknown) => T;
};

export type StructuredCall = {
  model: LanguageModel;
  instructions: string;
  prompt: string;
  providerOptions: NonNullable<Parameters<typeof generateText>[0]['providerOptions']>;
  maxOutputTokens: number;
  signal: AbortSignal;
  /** Told what each answer cost. */
  spend?: (add: (sum: Usage) => Usage) => void;
};

/**
 * Has a form filled in, on one rung.
 *
 * @throws Refusal, or what `isRefusal` knows, where the answer came and is of no use; anything else where none came.
 */
export async function fillIn<T>(call: StructuredCall, form: Form<T>, rung: ModelRung): Promise<T> {
  const { model, instructions, prompt, providerOptions, maxOutputTokens, signal, spend } = call;
  const request = {
    model,
    instructions,
    prompt,
    providerOptions,
    maxOutputTokens,
    maxRetries: 0,
    abortSignal: signal,
  };
  /** Asked for strictly, taken as far as it is valid. */
  const input = jsonSchema<T>(zodSchema(form.schema).jsonSchema, {
    validate: (value) => {
      try {
        return { success: true, value: form.parse(value) };
      } catch (error) {
        return { success: false, error: error instanceof Error ? error : new Error('invalid') };
      }
    },
  });
  if (rung === 'required' || rung === 'named') {
    const made = await generateText({
      ...request,
      tools: { [form.name]: tool({ description: form.description, inputSchema: input }) },
      toolChoice: rung === 'required' ? 'required' : { type: 'tool', toolName: form.name },
    });
    spend?.((sum) => addUsage(sum, made.usage));
    // Two calls in one answer are no decision: neither is the one that was meant.
    const [only, ...others] = made.toolCalls;
    if (!only || others.length > 0 || only.toolName !== form.name) throw new Refusal('no single tool call');
    return accept(only.input, form);
  }
  if (rung === 'schema') {
    const made = await generateText({
      ...request,
      output: Output.object({ schema: input, name: form.name }),
    });
    spend?.((sum) => addUsage(sum, made.usage));
    return accept(made.output, form);
  }
  const shape = JSON.stringify(form.schema.toJSONSchema({ target: 'draft-7' }));
  const plainly = `${instructions}\n\nAnswer with one JSON object and nothing else. Its JSON Schema:\n${shape}`;
  const first = await generateText({ ...request, instructions: plainly });
  spend?.((sum) => addUsage(sum, first.usage));
  try {
    return accept(firstObject(first.text), form);
  } catch (error) {
    const again = `${prompt}\n\nYour last answer was not valid (${reason(error)}). Answer again, with the JSON object only.`;
    const repaired = await generateText({ ...request, instructions: plainly, prompt: again });
    spend?.((sum) => addUsage(sum, repaired.usage));
    return accept(firstObject(repaired.text), form);
  }
}

/** The answer came, and is of no use. */
export class Refusal extends Error {}

function accept<T>(input: unknown, { parse }: Form<T>): T {
  try {
    return parse(input);
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
export function isRefusal(error: unknown): boolean {
  if (RetryError.isInstance(error)) return isRefusal(error.lastError);
  if (APICallError.isInstance(error)) return refusing(error.statusCode ?? 0);
  return (
    error instanceof Refusal ||
    ToolChoiceViolationError.isInstance(error) ||
    InvalidToolInputError.isInstance(error) ||
    NoObjectGeneratedError.isInstance(error)
  );
}
