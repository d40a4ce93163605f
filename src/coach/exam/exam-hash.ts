import { context } from '../../../prompts/context.ts';
import { shortHash } from '../short-hash.ts';
import { pressureOccasions, replyOccasions } from './occasions.ts';
import { readingForm, readingInstructions } from './reading-form.ts';
import { batches } from './statement-pairs.ts';

/**
 * Stands for the rules that an answer is held against and the code that judges it, which no text below shows. A test makes it anew from
 * their source: it is never to be thought of by hand.
 */
export const rulesHash = '03ab765073da';

/** Stands for all that the exam asks, the instructions of a talk among it: where they change, a model is examined anew. */
export const examHash = (): Promise<string> =>
  shortHash(
    JSON.stringify([
      rulesHash,
      batches,
      readingInstructions,
      readingForm.schema.toJSONSchema(),
      [...replyOccasions, ...pressureOccasions].flatMap((briefing) => [
        context(briefing, [], 'full'),
        context(briefing, [], 'short'),
      ]),
    ]),
  );
