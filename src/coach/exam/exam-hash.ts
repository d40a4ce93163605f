import { context } from '../../../prompts/context.ts';
import { shortHash } from '../short-hash.ts';
import { pressureOccasions, replyOccasions } from './occasions.ts';
import { readingForm, readingInstructions } from './reading-form.ts';
import { batches } from './statement-pairs.ts';

/** Raised when something else is asked, or held against it, that no text below shows. */
const version = 3;

/** Stands for all that the exam asks, the instructions of a talk among it: where they change, a model is examined anew. */
export const examHash = (): Promise<string> =>
  shortHash(
    JSON.stringify([
      version,
      batches,
      readingInstructions,
      readingForm.schema.toJSONSchema(),
      [...replyOccasions, ...pressureOccasions].flatMap((briefing) => [
        context(briefing, [], 'full'),
        context(briefing, [], 'short'),
      ]),
    ]),
  );
