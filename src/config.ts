import { z } from 'zod';
import { type ModelRole, modelRoles } from '../db/model-role.ts';
import type { Limits } from './coach/limits.ts';
import { logLevels } from './log.ts';

const text = z.string().trim().min(1);
const optionalText = text.optional();
/** A number with its unit and range in its description, from which the documents tell it. */
const bounded = (what: string, unit: string, [least, most]: [number, number], fallback: number) =>
  z.coerce
    .number()
    .min(least)
    .max(most)
    .default(fallback)
    .describe(`${what}, ${unit}${unit && ', '}${least} to ${most}`);

const flag = z.stringbool({ truthy: ['1', 'true', 'yes'], falsy: ['0', 'false', 'no'] });

/** All variables, in the order of `.env.example`. An empty one counts as absent. */
export const environmentSchema = z.object({
  LISTEN_HOST: text.default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  DATABASE_URL: text
    .regex(/^(file|libsql|https?|wss?):/, 'must begin with file:, libsql:, http: or https:')
    .default('file:data/two-ladders.db'),
  DATABASE_AUTH_TOKEN: optionalText,
  COACH_MODEL: optionalText,
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_API: z.enum(['responses', 'chat']).optional(),
  COACH_ROLE: z.enum(['exam', ...modelRoles]).default('exam'),
  DAILY_TOKEN_BUDGET: z.coerce.number().int().min(0).optional(),
  SCORING_PASSES: z.coerce.number().int().min(1).max(2).default(2),
  FIRST_TOKEN_SECONDS: bounded('longest wait for a model’s first sign of life', 'in seconds', [0.1, 600], 20),
  SILENCE_SECONDS: bounded('longest silence of a model in mid-reply', 'in seconds', [0.1, 600], 15),
  TURN_SECONDS: bounded('longest time that a whole turn may take', 'in seconds', [0.1, 3600], 90),
  DISCONNECT_SECONDS: bounded(
    'how long a turn goes on when its reader is gone (Workers allow up to 30)',
    'in seconds',
    [0.1, 3600],
    25,
  ),
  KEEP_ALIVE_SECONDS: bounded('between two signs of life in a quiet stream', 'in seconds', [0.1, 60], 15),
  SHUTDOWN_SECONDS: bounded(
    'how long turns may go on when the process is told to end',
    'in seconds',
    [0, 300],
    5,
  ),
  MAX_RUNNING_TURNS: bounded(
    'turns that run at once in one process; one more is told to wait',
    '',
    [1, 10_000],
    40,
  ),
  LOOK_SECONDS: bounded(
    'between two looks of a process into the database while it writes replies',
    'in seconds',
    [0.05, 5],
    0.15,
  ),
  SESSION_SECRET: text.min(32, 'must have 32 characters or more').optional(),
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(logLevels).default('info'),
});

export type ModelConfig = {
  id: string;
  api: 'responses' | 'chat';
  apiKey: string | undefined;
  baseUrl: string | undefined;
};

/** Bounds on turns, times in milliseconds. */
export type TurnLimits = Pick<
  Limits,
  'firstToken' | 'silence' | 'turn' | 'disconnect' | 'keepAlive' | 'shutdown' | 'runningTurns' | 'lookEvery'
>;

export type Config = {
  /** The address to listen on: by default this machine's own, so that nobody else reaches it. */
  host: string;
  port: number;
  database: { url: string; authToken: string | undefined };
  /** `null` where the embedded guide speaks. */
  model: ModelConfig | null;
  /** What the model may do; `exam` where that is found out. */
  role: ModelRole | 'exam';
  /** Tokens that may be bought on a day; `null` for any number. */
  dailyTokens: number | null;
  scoringPasses: number;
  limits: TurnLimits;
  sessionSecret: string | undefined;
  trustProxy: boolean;
  logLevel: (typeof logLevels)[number];
};

const defaultModel = 'gpt-5-mini';

/**
 * Parses the environment once, at the door.
 *
 * @throws with one line per variable that is wrong.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = environmentSchema.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new Error(`The configuration is wrong:\n${lines.join('\n')}`);
  }
  const variables = parsed.data;
  return {
    host: variables.LISTEN_HOST,
    port: variables.PORT,
    database: { url: variables.DATABASE_URL, authToken: variables.DATABASE_AUTH_TOKEN },
    model: modelConfig(variables),
    role: variables.COACH_ROLE,
    dailyTokens: variables.DAILY_TOKEN_BUDGET ?? null,
    scoringPasses: variables.SCORING_PASSES,
    limits: {
      firstToken: variables.FIRST_TOKEN_SECONDS * 1000,
      silence: variables.SILENCE_SECONDS * 1000,
      turn: variables.TURN_SECONDS * 1000,
      disconnect: variables.DISCONNECT_SECONDS * 1000,
      keepAlive: variables.KEEP_ALIVE_SECONDS * 1000,
      shutdown: variables.SHUTDOWN_SECONDS * 1000,
      runningTurns: Math.floor(variables.MAX_RUNNING_TURNS),
      lookEvery: variables.LOOK_SECONDS * 1000,
    },
    sessionSecret: variables.SESSION_SECRET,
    trustProxy: variables.TRUST_PROXY,
    logLevel: variables.LOG_LEVEL,
  };
}

/** The guide speaks unless a key, an address or a model is named; naming `guide` always means the guide. */
function modelConfig(variables: z.infer<typeof environmentSchema>): ModelConfig | null {
  const { COACH_MODEL: id, OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_API: api } = variables;
  if (id === 'guide') return null;
  if (!apiKey && !baseUrl) {
    if (id) {
      throw new Error(
        'The configuration is wrong:\n  COACH_MODEL: names a model, but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set',
      );
    }
    return null;
  }
  return { id: id ?? defaultModel, api: api ?? (baseUrl ? 'chat' : 'responses'), apiKey, baseUrl };
}
