import { z } from 'zod';
import { diagnoses } from '../../db/exam-record.ts';
import { modelRoles } from '../../db/model-role.ts';
import { decisionRungs } from '../../db/model-rung.ts';
import { markKinds, reasonsInstead, waysSpoken } from '../../db/review.ts';
import { roles, turnStates } from '../../db/schema.ts';
import { stages } from '../../db/standing.ts';
import { speakers } from '../coach/export/spoken-by.ts';
import { type Outcome, outcomes } from '../coach/outcomes.ts';
import { changeFlags } from '../coach/sheet/changes.ts';
import { type ErrorCode, errorStatus } from '../errors.ts';
import { leanings } from '../evidence/balance.ts';
import { leansToValues, sources, statuses } from '../evidence/evidence.ts';
import { confidences } from '../evidence/scorecard.ts';
import { maxWeight } from '../evidence/weights.ts';
import { challengeIds, lensIds, signIds, tracks, unitIds } from '../framework/ids.ts';

/** What goes over the wire, in and out: the only place that parses it, and what `/openapi.json` is made from. */

export const lens = z.enum(lensIds);
export const sign = z.enum(signIds);
export const leansTo = z.enum(leansToValues);
export const strength = z.literal([1, 2, 3]);
export const status = z.enum(statuses);
export const unit = z.enum(unitIds);

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, _ or -');
const timestamp = z.iso.datetime();

/** Control characters and marks that reorder other people's text: nobody means them, and a NUL ends a text in SQLite. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;

/** Text that somebody typed, of so many characters, with something to see in it. */
const typed = (most: number) =>
  z
    .string()
    .refine((text) => [...text].length <= most, `must have ${most.toLocaleString('en')} characters at most`)
    .transform((text) => text.replace(unprintable, ''))
    .refine((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text), 'must not be empty')
    .meta({ minLength: 1, maxLength: most });

/** Where the visitor stands by their own account. Leaning: 0 all technical, 10 all management. Clarity: 0 no to 3 yes. */
export const standing = z.strictObject({
  leaning: z.int().min(0).max(10).nullish(),
  clarity: z.array(z.int().min(0).max(3)).length(4).nullish(),
  stage: z.enum(stages).nullish(),
});

export const weights = z.strictObject(
  Object.fromEntries(lensIds.map((name) => [name, z.int().min(0).max(maxWeight).optional()])) as Record<
    (typeof lensIds)[number],
    z.ZodOptional<z.ZodInt>
  >,
);

/* In */

export const newConversation = z.strictObject({ before: standing.nullish() });

export const conversationChange = z
  .strictObject({
    title: typed(120)
      .transform((title) => title.trim())
      .optional(),
    weights: weights.optional(),
    before: standing.nullable().optional(),
    after: standing.nullable().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'says nothing to change');

export const newTurn = z.strictObject({ id, text: typed(4000) });

export const newEvidence = z.strictObject({
  messageId: id,
  quote: z.string().min(1).max(4000),
  lens,
  leansTo,
  strength: strength.default(2),
  sign: sign.nullable().default(null),
});

export const evidenceChange = z
  .strictObject({
    status: status.optional(),
    lens: lens.optional(),
    leansTo: leansTo.optional(),
    strength: strength.optional(),
    sign: sign.nullable().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'says nothing to change');

/* Out */

export const evidence = z.object({
  id: z.string(),
  messageId: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  lens,
  sign: sign.nullable(),
  leansTo,
  strength,
  status,
  source: z.enum(sources),
  /** False where only a model found it: it counts nothing until confirmed. */
  sure: z.boolean(),
});

export const scorecard = z.object({
  leaning: z.enum(leanings),
  balance: z.number().min(-1).max(1).nullable(),
  confidence: z.enum(confidences).nullable(),
  coverage: z.number().min(0).max(1),
  lenses: z.array(
    z.object({
      lens,
      weight: z.int().min(0).max(maxWeight),
      leaning: z.enum(leanings),
      balance: z.number().min(-1).max(1).nullable(),
      /** Whether what was said here speaks clearly for both sides. */
      torn: z.boolean(),
      evidence: z.array(z.string()),
    }),
  ),
  blindSpots: z.object({
    lenses: z.array(lens),
    oneSided: z.array(z.object({ lens, missing: z.enum(tracks) })),
    signs: z.array(sign),
  }),
});

/** Who wrote a reply or a decision sheet: the guide, or a model by name. */
export const speaker = z.object({
  kind: z.enum(['guide', 'model']),
  name: z.string(),
  /** Where words are sent, `null` when they stay with this server. */
  endpoint: z.string().nullable(),
  /** What it may do: stream freely, be checked before it is shown, or leave it to the guide. */
  role: z.enum(modelRoles),
});

/** Tokens as the endpoint counted them; `cached` are those of the input that it had read before. */
export const usage = z.object({
  calls: z.int().min(0),
  input: z.int().min(0),
  cached: z.int().min(0),
  output: z.int().min(0),
  /** Calls that nobody said the tokens of: the counts are then the least that was bought. */
  uncounted: z.int().min(1).optional(),
});

/** What the checks made of a model's reply. */
export const review = z.object({
  how: z.enum(waysSpoken),
  /** Why the guide spoke in a model's place; absent where the first reviews do not tell. */
  instead: z.enum(reasonsInstead).optional(),
  /** Rules that the model's words did not keep to. */
  faults: z.array(z.string()),
  /**
   * Parts not to be taken for more than they are, as offsets into the text: `source`, also where none is named, comes neither from the
   * article nor from the visitor; `opinion` is advice or praise of the model's own, and counts for nothing.
   */
  marks: z.array(
    z.object({ start: z.int().min(0), end: z.int().min(0), kind: z.enum(markKinds).optional() }),
  ),
  /** Rules for whose sake passages were held back before anybody saw them. */
  withheld: z.array(z.string()).optional(),
  /** Short hash of the instructions that it was made with. */
  instructionsHash: z.string().optional(),
});

export const message = z.object({
  id: z.string(),
  seq: z.int().min(1),
  turnId: z.string().nullable(),
  role: z.enum(roles),
  text: z.string(),
  /** Framework items that a reply rests on. */
  units: z.array(unit),
  /** Who said it; `null` for the visitor's own messages. */
  speaker: z.string().nullable(),
  review: review.nullable(),
  /** A reply that a retry replaced, or what was said anew since: kept, not shown, not counted. */
  superseded: z.boolean(),
  createdAt: timestamp,
});

const turnOutcome = z.enum(Object.keys(outcomes) as [Outcome, ...Outcome[]]);

export const turn = z.object({
  id: z.string(),
  state: z.enum(turnStates),
  /** The reply as far as it is written. */
  text: z.string(),
  /** Why it did not come to its end, as an error code; `null` otherwise. */
  error: z.string().nullable(),
  /** The same, finer. */
  outcome: turnOutcome.nullable(),
  /** The same as a sentence that says what happened and what to do. */
  message: z.string().nullable(),
  /** Seconds after which a retry may be of use, where that is known. */
  retryAfter: z.int().min(1).nullable(),
});

export const conversationListItem = z.object({
  id: z.string(),
  title: z.string(),
  createdAt: timestamp,
  updatedAt: timestamp,
  summaries: z.int(),
});

export const conversationList = z.object({
  conversations: z.array(conversationListItem),
  /** Pass as `?cursor=` for the next page; `null` on the last one. */
  next: z.string().nullable(),
});

export const agenda = z.object({
  /** What the last question was about. */
  asked: lens.nullable(),
  covered: z.array(lens),
  open: z.array(lens),
  quickReplies: z.array(z.string()),
  /** Whether the coach has just offered the decision sheet. */
  offersSheet: z.boolean(),
});

export const conversation = conversationListItem.extend({
  before: standing.nullable(),
  after: standing.nullable(),
  messages: z.array(message),
  /** The newest turn, so that a reload can go on reading or retry it. */
  turn: turn.nullable(),
  /** Since when a decision sheet is being made of it; `null` otherwise. */
  scoring: z.object({ startedAt: timestamp }).nullable(),
  /** What the talk took of a model; `null` where none was asked. */
  usage: usage.nullable(),
  evidence: z.array(evidence),
  scorecard,
  agenda,
});

/** A talk to keep: what is shown of it, and what a model read and wrote for it. */
export const talkExport = z.object({
  version: z.literal(1),
  exportedAt: timestamp,
  id: z.string(),
  title: z.string(),
  createdAt: timestamp,
  updatedAt: timestamp,
  before: standing.nullable(),
  after: standing.nullable(),
  messages: z.array(
    message.omit({ superseded: true }).extend({
      /** Whose words it is. */
      by: z.enum(speakers),
      /** What not to take for more than it is, in plain sentences. */
      remarks: z.array(z.string()),
    }),
  ),
  turns: z.array(z.object({ id: z.string(), state: z.enum(turnStates), usage: usage.nullable() })),
  evidence: z.array(evidence),
  scorecard,
  sheets: z.array(
    z.object({ number: z.int(), createdAt: timestamp, speaker: z.string(), usage: usage.nullable() }),
  ),
  /** Sums; `null` where no model was asked. */
  usage: z.object({
    shown: usage.nullable(),
    /** Turns that were said anew since, and are not in here. */
    hidden: usage.nullable(),
    sheets: usage.nullable(),
    together: usage.nullable(),
  }),
});

export const evidenceAnswer = z.object({ evidence, scorecard });

export const experiment = z.object({
  lens,
  /** Read as: if {situation}, then {action}. */
  situation: z.string(),
  action: z.string(),
  watch: z.string(),
  tells: z.string(),
});

const outcome = z.enum([...tracks, 'balanced']);

/** A smallest change that would give another result; it was tried. */
export const change = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('weights'),
    outcome,
    weights: z.array(
      z.object({ lens, from: z.int().min(0).max(maxWeight), to: z.int().min(0).max(maxWeight) }),
    ),
  }),
  z.object({
    kind: z.literal('evidence'),
    outcome,
    leansTo: z.enum(tracks),
    strength,
    pieces: z.array(z.object({ lens, count: z.int().min(1) })),
  }),
]);

/** Summary record, version 1. */
export const summary = z.object({
  version: z.literal(1),
  number: z.int().min(1),
  conversationId: z.string(),
  createdAt: timestamp,
  framework: z.object({ version: z.string(), author: z.string(), date: z.string(), link: z.string() }),
  scorecard,
  whatWouldChange: z.array(change),
  evidence: z.array(evidence),
  bestCase: z.object({ technical: z.string(), management: z.string() }),
  prepare: z.array(z.object({ challenge: z.enum(challengeIds), why: z.string() })),
  experiments: z.array(experiment),
  before: standing.nullable(),
  after: standing.nullable(),
  provenance: z.object({
    speaker: z.string(),
    endpoint: z.string().nullable(),
    /** How the forced tool call was obtained. */
    rung: z.enum(decisionRungs),
    instructionsHash: z.string(),
    frameworkVersion: z.string(),
    /** Which arithmetic weighed it; the first summaries do not say, and were weighed by 1. */
    rubric: z.int().min(1).optional(),
    passes: z.int().min(1),
    /** What the model was allowed to do by its exam; absent in older records, as the two below. */
    role: z.enum(modelRoles).optional(),
    exam: z
      .object({ role: z.enum(modelRoles), diagnosis: z.enum(diagnoses), takenAt: timestamp })
      .nullable()
      .optional(),
    usage: usage.optional(),
    /** Quotes that did not stand in the visitor's words and were left out. */
    dropped: z.int().min(0),
    /** Pieces that two readings did not read alike: less sure, or left out where they contradict each other. */
    disagreements: z.int().min(0),
    /** Parts whose words are the guide's, because the speaker's did not keep to the rules. */
    replaced: z.array(z.enum(['bestCase', 'prepare', 'experiments'])),
    /** What the reader should know about how this came to be; `null` when all went as planned. */
    notice: z.string().nullable(),
  }),
  disclaimer: z.string(),
});

export const summaryList = z.object({
  summaries: z.array(z.object({ number: z.int(), createdAt: timestamp, leaning: z.enum(leanings) })),
});

const fromTo = <Schema extends z.ZodType>(schema: Schema) => z.object({ from: schema, to: schema });
const balance = z.number().min(-1).max(1).nullable();

/** What changed between two summaries of one conversation. */
export const changes = z.object({
  since: z.int().min(1),
  number: z.int().min(1),
  flags: z.array(z.enum(changeFlags)),
  leaning: fromTo(z.enum(leanings)),
  balance: fromTo(balance),
  lenses: z.array(
    fromTo(z.object({ leaning: z.enum(leanings), balance, weight: z.int().min(0).max(maxWeight) })).extend({
      lens,
    }),
  ),
  evidence: z.object({
    added: z.array(evidence),
    struck: z.array(evidence),
    turned: z.array(fromTo(evidence)),
  }),
  own: fromTo(standing.nullable()),
});

export const errorBody = z.object({
  error: z.object({
    code: z.enum(Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]),
    message: z.string(),
    requestId: z.string(),
    /** With `turn_in_progress`: the turn that is running. */
    turnId: z.string().optional(),
    /** The same as the code, finer. */
    outcome: turnOutcome.optional(),
  }),
});
