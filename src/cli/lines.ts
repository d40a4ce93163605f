import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod';

/**
 * Answers JSON lines with JSON lines, in order. Nothing else is written to the output.
 *
 * @throws with the number of the line that is no JSON, or not of the expected shape.
 */
export async function answerLines<Schema extends z.ZodType>(
  input: Readable,
  output: Writable,
  schema: Schema,
  answer: (line: z.infer<Schema>) => Promise<unknown>,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    output.write(`${JSON.stringify(await answer(parse(line, schema, number)))}\n`);
  }
}

function parse<Schema extends z.ZodType>(line: string, schema: Schema, number: number): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`line ${number}: is not JSON`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`line ${number}: ${issue?.path.join('.') || 'value'}: ${issue?.message}`);
}
