import { z } from 'zod';
import type { Form } from '../scoring/structured.ts';

const reading = z.object({
  statement: z.int().min(1).max(9),
  quote: z.string().min(1).max(300).describe('copied letter for letter from the statement'),
  leansTo: z.enum(['technical', 'management']),
});
export type ExamReading = z.infer<typeof reading>;

/** What a model fills in at the exam: the evidence tool in small. */
export const readingForm: Form<{ readings: ExamReading[] }> = {
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

export const statementsText = (texts: readonly string[]): string =>
  texts.map((text, index) => `${index + 1}. ${text}`).join('\n');
