import { type ModelRung, modelRungs } from '../../../db/model-rung.ts';
import type { Decision, DecisionWords, Statement } from '../../../prompts/briefing.ts';
import { scoringInstructions, statementList } from '../../../prompts/scoring.ts';
import { sheetWordsInstructions } from '../../../prompts/sheet-words.ts';
import type { Weights } from '../../evidence/weights.ts';
import type { Track } from '../../framework/ids.ts';
import type { Speaker } from '../speaker.ts';
import type { Meter } from '../usage.ts';
import { decisionSchema, parseDecision, parseWords, wordsSchema } from './decision.ts';
import { isRefusal } from './refusal.ts';
import { type Form, fillIn } from './structured.ts';

export type ScoringCall = {
  speaker: Speaker;
  statements: readonly Statement[];
  /** How much each lens counts: the guide's words rest on those that do. */
  weights: Weights;
  /** The track that the framework names first. */
  first: Track;
  /** What to say beside the statements, such as which quotes were refused. */
  remark?: string;
  /** Where to begin: a speaker's server does not learn, so what it refused before is not asked again. */
  from?: ModelRung;
  /** Ends the attempt, on whichever rung it is. */
  signal: AbortSignal;
  meter?: Meter;
};

const scoreDecision: Form<Decision> = {
  name: 'scoreDecision',
  description: 'Notes the evidence in the statements, and finds the words for the decision sheet.',
  schema: decisionSchema,
  parse: parseDecision,
};

export type Obtained = { decision: Decision; rung: ModelRung };

/**
 * Obtains a decision from a speaker by the first rung that holds.
 *
 * @returns `null` when the speaker answers, but on no rung with a valid decision.
 * @throws when the speaker cannot be reached at all, or takes too long.
 */
export async function obtainDecision({ first, ...call }: ScoringCall): Promise<Obtained | null> {
  const obtained = await byRungs(call, scoringInstructions(first), 5000, scoreDecision);
  return obtained && { decision: obtained.value, rung: obtained.rung };
}

/** What of a decision is words, by the same tool: of a model whose readings do not count nothing else is asked. */
const findWords: Form<DecisionWords> = {
  ...scoreDecision,
  description: 'Finds the words for the decision sheet.',
  schema: wordsSchema,
  parse: parseWords,
};

/** Obtains words alone, for statements that are read. The same as for a decision holds. */
export const obtainWords = (
  call: Omit<ScoringCall, 'first' | 'remark'>,
): Promise<{ value: DecisionWords; rung: ModelRung } | null> =>
  byRungs(call, sheetWordsInstructions(), 2000, findWords);

async function byRungs<T>(
  { speaker, statements, weights, remark, from = 'required', signal, meter }: Omit<ScoringCall, 'first'>,
  instructions: string,
  maxOutputTokens: number,
  form: Form<T>,
): Promise<{ value: T; rung: ModelRung } | null> {
  const request = {
    model: speaker.model,
    instructions,
    prompt: [statementList(statements), remark].filter(Boolean).join('\n\n'),
    providerOptions: { guide: { statements: [...statements], weights }, openai: { store: false } },
    maxOutputTokens,
    signal,
    ...(meter ? { meter } : {}),
  };
  for (const rung of modelRungs.slice(modelRungs.indexOf(from))) {
    try {
      return { value: await fillIn(request, form, rung), rung };
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return null;
}
