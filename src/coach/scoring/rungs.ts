import { type ModelRung, modelRungs } from '../../../db/model-rung.ts';
import type { Usage } from '../../../db/review.ts';
import type { Decision, Statement } from '../../../prompts/briefing.ts';
import { scoringInstructions, statementList } from '../../../prompts/scoring.ts';
import type { Track } from '../../framework/ids.ts';
import type { Speaker } from '../speaker.ts';
import { decisionSchema, parseDecision } from './decision.ts';
import { type Form, fillIn, isRefusal } from './structured.ts';

export type ScoringCall = {
  speaker: Speaker;
  statements: readonly Statement[];
  /** The track that the framework names first. */
  first: Track;
  /** What to say beside the statements, such as which quotes were refused. */
  remark?: string;
  /** Ends the attempt, on whichever rung it is. */
  signal: AbortSignal;
  /** Told what each answer cost. */
  spend?: (add: (sum: Usage) => Usage) => void;
};

const scoreDecision: Form<Decision> = {
  name: 'scoreDecision',
  description: 'Notes the evidence in the statements, and finds the words for the decision sheet.',
  schema: decisionSchema,
  parse: parseDecision,
};

/** The rung that held last: a speaker's server does not learn, so what it refused is not asked again. */
const remembered = new WeakMap<Speaker, ModelRung>();

export type Obtained = { decision: Decision; rung: ModelRung };

/**
 * Obtains a decision from a speaker by the first rung that holds.
 *
 * @returns `null` when the speaker answers, but on no rung with a valid decision.
 * @throws when the speaker cannot be reached at all, or takes too long.
 */
export async function obtainDecision(call: ScoringCall): Promise<Obtained | null> {
  const { speaker, statements, first, remark, signal, spend } = call;
  const request = {
    model: speaker.model,
    instructions: scoringInstructions(first),
    prompt: [statementList(statements), remark].filter(Boolean).join('\n\n'),
    providerOptions: { guide: { statements: [...statements] }, openai: { store: false } },
    maxOutputTokens: 5000,
    signal,
    ...(spend ? { spend } : {}),
  };
  for (const rung of modelRungs.slice(modelRungs.indexOf(remembered.get(speaker) ?? 'required'))) {
    try {
      const decision = await fillIn(request, scoreDecision, rung);
      remembered.set(speaker, rung);
      return { decision, rung };
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  remembered.delete(speaker);
  return null;
}
