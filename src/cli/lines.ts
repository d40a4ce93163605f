import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod';

/**
 * Answers JSON lines with JSON lines, in order. Nothing else is written to the output.
 *
 * @throws at the end, with every line that could not be answered: no JSON, not of the expected shape, or failed.
 */
export async function answerLines<Schema extends z.ZodType>(
  input: Readable,
  output: Writable,
  schema: Schema,
  answer: (line: z.infer<Schema>) => Promise<unknown>,
): Promise<void> {
  let number = 0;
  const failures: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      output.write(`${JSON.stringify(await answer(parse(line, schema)))}\n`);
    } catch (error) {
      failures.push(`line ${number}: ${error instanceof Error ? error.message : 'failed'}`);
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

function parse<Schema extends z.ZodType>(line: string, schema: Schema): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('is not JSON');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join('.') || 'value'}: ${issue?.message}`);
}
