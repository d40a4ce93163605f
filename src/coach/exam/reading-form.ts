import { z } from 'zod';
import type { BatchMark } from '../../../db/exam-paper.ts';
import type { ModelRung } from '../../../db/model-rung.ts';
import { findVerbatim } from '../../evidence/verbatim.ts';
import { type Form, fillIn } from '../scoring/structured.ts';
import type { Asked } from './part.ts';
import type { Batch } from './statement-pairs.ts';

const reading = z.object({
  statement: z.int().min(1).max(9),
  quote: z.string().min(1).max(300).describe('copied letter for letter from the statement'),
  leansTo: z.enum(['technical', 'management']),
});

/** What a model fills in at the exam: the evidence tool in small. */
export const readingForm: Form<{ readings: z.infer<typeof reading>[] }> = {
  name: 'noteReadings',
  description: 'Notes for each statement which path its speaker wants.',
  schema: z.object({ readings: z.array(reading).max(9) }),
  parse: (input) => {
    const { readings } = z.object({ readings: z.array(z.unknown()) }).parse(input);
    return {
      readings: readings.flatMap((each) => {
        const parsed = reading.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      }),
    };
  },
};

export const readingInstructions =
  'Each statement is by another engineer. For each, note which path its speaker wants: technical (to build, to know, to stay hands-on) or management (to lead, to develop people, to shape the organization), with a quote of a few words copied letter for letter from the statement. One reading for each statement.';

const mostTokens = 900;

/** Has a batch of statements read, by one rung. @throws what `isRefusal` knows where the answer is of no use. */
export async function readBatch(
  { speaker, meter, signal }: Asked,
  batch: Batch,
  rung: ModelRung,
): Promise<BatchMark> {
  const call = {
    model: speaker.model,
    instructions: readingInstructions,
    prompt: batch.map(({ text }, index) => `${index + 1}. ${text}`).join('\n'),
    providerOptions: { openai: { store: false } },
    maxOutputTokens: mostTokens,
    signal,
    meter,
  };
  const { readings } = await fillIn(call, readingForm, rung);
  const each = batch.map((statement, index) => ({
    statement,
    reading: readings.find((read) => read.statement === index + 1),
  }));
  return {
    told: each.map(({ statement, reading }) => reading?.leansTo === statement.leansTo),
    quoted: each.filter(({ reading }) => reading).length,
    verbatim: each.filter(({ statement, reading }) => reading && findVerbatim(reading.quote, statement.text))
      .length,
  };
}
