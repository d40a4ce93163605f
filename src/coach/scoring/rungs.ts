import { type ModelRung, modelRungs } from '../../../db/model-rung.ts';
import type { Decision, Statement } from '../../../prompts/briefing.ts';
import { scoringInstructions, statementList } from '../../../prompts/scoring.ts';
import type { Weights } from '../../evidence/weights.ts';
import type { Track } from '../../framework/ids.ts';
import type { Speaker } from '../speaker.ts';
import type { Meter } from '../usage.ts';
import { decisionSchema, parseDecision } from './decision.ts';
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
export async function obtainDecision(call: ScoringCall): Promise<Obtained | null> {
  const { speaker, statements, weights, first, remark, from = 'required', signal, meter } = call;
  const request = {
    model: speaker.model,
    instructions: scoringInstructions(first),
    prompt: [statementList(statements), remark].filter(Boolean).join('\n\n'),
    providerOptions: { guide: { statements: [...statements], weights }, openai: { store: false } },
    maxOutputTokens: 5000,
    signal,
    ...(meter ? { meter } : {}),
  };
  for (const rung of modelRungs.slice(modelRungs.indexOf(from))) {
    try {
      return { decision: await fillIn(request, scoreDecision, rung), rung };
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return null;
}
