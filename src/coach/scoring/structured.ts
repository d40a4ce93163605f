import { generateText, jsonSchema, type LanguageModel, Output, type Schema, tool, zodSchema } from 'ai';
import { ZodError, z } from 'zod';
import type { ModelRung } from '../../../db/model-rung.ts';
import type { Meter } from '../usage.ts';
import { Refusal } from './refusal.ts';

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
  /** Counts what is bought. */
  meter?: Meter;
};

/**
 * Has a form filled in, on one rung.
 *
 * @throws Refusal, or what `isRefusal` knows, where the answer came and is of no use; anything else where none came.
 */
export async function fillIn<T>(
  { signal, meter, ...call }: StructuredCall,
  form: Form<T>,
  rung: ModelRung,
): Promise<T> {
  const request = { ...call, maxRetries: 0, abortSignal: signal, ...meter?.watch };
  try {
    if (rung === 'schema') return await bySchema(request, form);
    return await (rung === 'plain' ? byPlainJson(request, form) : byTool(request, form, rung));
  } catch (error) {
    meter?.failed(error);
    throw error;
  }
}

type Request = Omit<StructuredCall, 'signal' | 'meter'> & { maxRetries: number; abortSignal: AbortSignal };

async function byTool<T>(request: Request, form: Form<T>, rung: 'required' | 'named'): Promise<T> {
  const made = await generateText({
    ...request,
    tools: { [form.name]: tool({ description: form.description, inputSchema: lenient(form) }) },
    toolChoice: rung === 'required' ? 'required' : { type: 'tool', toolName: form.name },
  });
  // Two calls in one answer are no decision: neither is the one that was meant.
  const [only, ...others] = made.toolCalls;
  if (!only || others.length > 0 || only.toolName !== form.name) throw new Refusal('no single tool call');
  return accept(only.input, form);
}

async function bySchema<T>(request: Request, form: Form<T>): Promise<T> {
  const output = Output.object({ schema: lenient(form), name: form.name });
  return accept((await generateText({ ...request, output })).output, form);
}

/** A last try of an old or small model: asked for in words, and once again with the reason. */
async function byPlainJson<T>(request: Request, form: Form<T>): Promise<T> {
  const shape = JSON.stringify(form.schema.toJSONSchema({ target: 'draft-7' }));
  const instructions = `${request.instructions}\n\nAnswer with one JSON object and nothing else. Its JSON Schema:\n${shape}`;
  const first = await generateText({ ...request, instructions });
  try {
    return accept(firstObject(first.text), form);
  } catch (error) {
    const reason = error instanceof Refusal ? error.message : 'unreadable';
    const prompt = `${request.prompt}\n\nYour last answer was not valid (${reason}). Answer again, with the JSON object only.`;
    const repaired = await generateText({ ...request, instructions, prompt });
    return accept(firstObject(repaired.text), form);
  }
}

/** Asked for strictly, taken as far as it is valid. */
const lenient = <T>(form: Form<T>): Schema<T> =>
  jsonSchema<T>(zodSchema(form.schema).jsonSchema, {
    validate: (value) => {
      try {
        return { success: true, value: form.parse(value) };
      } catch (error) {
        return { success: false, error: error instanceof Error ? error : new Error('invalid') };
      }
    },
  });

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
