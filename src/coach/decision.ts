import { z } from 'zod';
import type { Decision } from '../../prompts/briefing.ts';
import { challengeIds, lensIds } from '../framework/ids.ts';
import { readingSchema } from './note-evidence.ts';

const sentence = z.string().min(1).max(400);

/** The input of the forced `scoreDecision` tool: every list and text bounded, nothing optional, no number about the person. */
export const decisionSchema = z.object({
  evidence: z.array(readingSchema.extend({ statement: z.int().min(1).max(1000) })).max(60),
  bestCase: z.object({ technical: z.string().min(1).max(900), management: z.string().min(1).max(900) }),
  prepare: z.array(z.object({ challenge: z.enum(challengeIds), why: sentence })).max(11),
  experiments: z
    .array(
      z.object({
        lens: z.enum(lensIds),
        situation: sentence,
        action: sentence,
        watch: sentence,
        tells: sentence,
      }),
    )
    .max(10),
}) satisfies z.ZodType<Decision>;
