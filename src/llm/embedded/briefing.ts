import { z } from 'zod';
import type { Briefing, Move, Statement } from '../../../prompts/briefing.ts';
import { leansToValues, statuses } from '../../evidence/evidence.ts';
import { heardKinds } from '../../evidence/reader/heard.ts';
import { maxWeight, type Weights } from '../../evidence/weights.ts';
import { challengeIds, type LensId, lensIds, signIds, tracks, unitIds } from '../../framework/ids.ts';

const lens = z.enum(lensIds);
const round = z.int().min(0);

const probe = z.object({ kind: z.literal('probe'), lens, sign: z.enum(signIds) });
const otherPath = z.object({ kind: z.literal('other-path'), lens, missed: z.enum(tracks) });
const challenge = z.object({ kind: z.literal('challenge'), lens, challenge: z.enum(challengeIds) });

const instead = z.object({ kind: z.literal('instead'), lens, nth: round });

const left = z.discriminatedUnion('kind', [instead, probe, otherPath, challenge]).optional();
const asking = <Kind extends string>(kind: Kind) => z.object({ kind: z.literal(kind), lens, round, left });

const move = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), lens }),
  asking('ask').extend({ again: z.enum(['explain', 'before']).optional() }),
  z.object({ kind: z.literal('answer'), units: z.array(z.enum(unitIds)).min(1) }),
  asking('not-covered'),
  asking('no-verdict'),
  z.object({ kind: z.literal('distress') }),
  z.object({
    kind: z.literal('check'),
    lens,
    evidenceId: z.string(),
    quote: z.string(),
    leansTo: z.enum(leansToValues),
  }),
  instead,
  probe,
  otherPath,
  challenge,
  z.object({ kind: z.literal('offer-sheet'), open: z.array(lens), unplaced: z.array(lens) }),
]) satisfies z.ZodType<Move>;

const piece = z.object({
  quote: z.string(),
  lens,
  sign: z.enum(signIds).nullable(),
  leansTo: z.enum(leansToValues),
});

export const briefingSchema = z.object({
  move,
  asked: lens.nullable(),
  noted: z.array(piece),
  earlier: z.array(piece),
  message: z.string(),
  heard: z.enum([...heardKinds, 'dislike']),
  settled: z.enum(['confirmed', 'struck', 'turned']).nullable(),
  seed: z.string(),
}) satisfies z.ZodType<Briefing>;

export const statementsSchema = z.array(
  z.object({
    number: z.int().min(1),
    text: z.string(),
    asked: lens.nullable(),
    noted: z.array(piece.extend({ strength: z.literal([1, 2, 3]), status: z.enum(statuses) })),
    isRead: z.boolean(),
  }),
) satisfies z.ZodType<Statement[]>;

const weightsSchema = z.object(
  Object.fromEntries(lensIds.map((name) => [name, z.int().min(0).max(maxWeight)])) as Record<
    LensId,
    z.ZodInt
  >,
) satisfies z.ZodType<Weights>;

/** The guide reads neither instructions nor history: typed data reaches it as the provider options of its name. */
type Options = { guide?: Record<string, unknown> } | undefined;

export const briefingOf = (options: Options): Briefing => parse(briefingSchema, options, 'briefing');
export const statementsOf = (options: Options): Statement[] => parse(statementsSchema, options, 'statements');
export const weightsOf = (options: Options): Weights => parse(weightsSchema, options, 'weights');

function parse<T>(schema: z.ZodType<T>, options: Options, name: string): T {
  const parsed = schema.safeParse(options?.guide?.[name]);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'invalid' };
  const where = ['providerOptions', 'guide', name, ...path].join('.');
  throw new Error(`the guide cannot go on without a valid ${where}: ${message}`);
}
