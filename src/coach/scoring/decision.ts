import { z } from 'zod';
import type { Decision, DecisionWords } from '../../../prompts/briefing.ts';
import { challengeIds, lensIds, type Track, tracks } from '../../framework/ids.ts';
import { readingSchema } from '../speaking/note-evidence.ts';

const sentence = z.string().trim().min(1).max(300);

const evidence = readingSchema.extend({ statement: z.int().min(1).max(1000) });
const prepare = z.object({ challenge: z.enum(challengeIds), why: sentence });
const experiment = z.object({
  lens: z.enum(lensIds),
  situation: sentence,
  action: sentence,
  watch: sentence,
  tells: sentence,
});
const bestCase = z.object({
  technical: z.string().trim().min(1).max(900),
  management: z.string().trim().min(1).max(900),
});

const mostEvidence = 40;
const mostExperiments = lensIds.length;
const challengesPerTrack = 2;

/** The input of the forced `scoreDecision` tool: everything bounded, nothing optional, no number about the person. */
export const decisionSchema = z.object({
  evidence: z.array(evidence).max(mostEvidence),
  bestCase,
  prepare: z.array(prepare).max(challengesPerTrack * tracks.length),
  experiments: z.array(experiment).max(mostExperiments),
}) satisfies z.ZodType<Decision>;

/** The same without evidence. */
export const wordsSchema = decisionSchema.omit({ evidence: true }) satisfies z.ZodType<DecisionWords>;

const list = z.array(z.unknown());
const roughSchema = z.object({ evidence: list, bestCase, prepare: list, experiments: list });

/** The words of a decision, by the same rules. */
export function parseWords(input: unknown): DecisionWords {
  const { evidence: _, ...words } = parseDecision({ ...Object(input), evidence: [] });
  return words;
}

/**
 * Takes what is valid of a decision: a broken item is left out, what is too many is cut, but without its lists and
 * words it is none.
 *
 * @throws ZodError where no decision is in it.
 */
export function parseDecision(input: unknown): Decision {
  const rough = roughSchema.parse(input);
  return {
    evidence: valid(evidence, rough.evidence).slice(0, mostEvidence),
    bestCase: rough.bestCase,
    prepare: tracks.flatMap((track) => challengesOf(track, valid(prepare, rough.prepare))),
    experiments: valid(experiment, rough.experiments).slice(0, mostExperiments),
  };
}

const valid = <T>(schema: z.ZodType<T>, items: unknown[]): T[] =>
  items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });

/** Both tracks get the same number of places, whatever the speaker found more of. */
function challengesOf(track: Track, items: Decision['prepare']): Decision['prepare'] {
  const ofTrack = items.filter(({ challenge }) => challenge.startsWith(`challenge.${track}.`));
  const first = new Map(ofTrack.toReversed().map((item) => [item.challenge, item]));
  return ofTrack.filter((item) => first.get(item.challenge) === item).slice(0, challengesPerTrack);
}
