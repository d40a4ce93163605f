import type { Conversation } from '../../db/conversations.ts';
import { listEvidence } from '../../db/evidence.ts';
import { listMessages } from '../../db/messages.ts';
import { insertSummary, listSummaries } from '../../db/summaries.ts';
import type { Provenance, SummaryRecord } from '../../db/summary-record.ts';
import type { Decision } from '../../prompts/briefing.ts';
import { scoringInstructions } from '../../prompts/scoring.ts';
import { CoachError } from '../errors.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { scorecard } from '../evidence/scorecard.ts';
import { framework } from '../framework/framework.ts';
import { describeError } from '../log.ts';
import type { Services } from '../services.ts';
import { checkReading, isKnown, type Said } from './check-reading.ts';
import { askedLens, type Exchange, exchanges } from './exchanges.ts';
import { type Obtained, obtainDecision } from './rungs.ts';

export type ScoreServices = Pick<Services, 'db' | 'speaker' | 'guide' | 'limits' | 'now' | 'log'>;

/**
 * Makes a decision sheet: an isolated call that sees the framework and the visitor's numbered statements, never the
 * talk. The speaker notes evidence and finds words; code checks every quote, weighs, and stores.
 *
 * @throws CoachError `scoring_failed` when even the guide's reading is of no use, `conflict` when two are made at once.
 */
export async function score(services: ScoreServices, conversation: Conversation): Promise<SummaryRecord> {
  const { db, now } = services;
  const [messages, ledger, earlier] = await Promise.all([
    listMessages(db, conversation.id),
    listEvidence(db, conversation.id),
    listSummaries(db, conversation.id),
  ]);
  const said = exchanges(messages).filter(({ heard }) => heard.kind !== 'distress');
  const obtained = await decide(services, said);
  const { found, dropped } = checkEvidence(obtained.decision, said, ledger);
  const evidence = [...ledger, ...found];
  const at = now();
  const record: SummaryRecord = {
    version: 1,
    number: (earlier.at(-1)?.number ?? 0) + 1,
    conversationId: conversation.id,
    createdAt: at.toISOString(),
    framework: {
      version: framework.version,
      author: framework.article.author,
      date: framework.article.date,
      link: framework.article.link,
    },
    scorecard: scorecard(evidence, conversation.weights),
    evidence: evidence.filter(({ status }) => status !== 'struck'),
    bestCase: obtained.decision.bestCase,
    prepare: obtained.decision.prepare,
    experiments: obtained.decision.experiments,
    before: conversation.before,
    after: conversation.after,
    provenance: {
      ...obtained.origin,
      instructionsHash: await shortHash(scoringInstructions()),
      frameworkVersion: framework.version,
      passes: 1,
      dropped,
    },
    disclaimer: framework.article.disclaimer,
  };
  if (!(await insertSummary(db, record, found))) {
    throw new CoachError('conflict', 'Another sheet of this talk was made at the same time.');
  }
  return record;
}

type Origin = Pick<Provenance, 'speaker' | 'endpoint' | 'rung' | 'notice'>;

/** The configured speaker's decision, or the guide's where the speaker cannot be reached or gives nothing of use. */
async function decide(
  { speaker, guide, limits, log }: ScoreServices,
  said: readonly Exchange[],
): Promise<{ decision: Decision; origin: Origin }> {
  const statements = said.map(({ text, before }, index) => ({
    number: index + 1,
    text,
    asked: askedLens(before),
  }));
  const call = { statements, timeout: limits.scoring };
  if (speaker.kind === 'model' && statements.length > 0) {
    const obtained: Obtained | 'unreachable' | null = await obtainDecision({ ...call, speaker }).catch(
      (error: unknown) => {
        log.warn('model did not score', describeError(error));
        return 'unreachable' as const;
      },
    );
    if (obtained && obtained !== 'unreachable') {
      const { decision, rung } = obtained;
      return { decision, origin: { speaker: speaker.name, endpoint: speaker.endpoint, rung, notice: null } };
    }
    const notice =
      obtained === 'unreachable'
        ? `${speaker.name} could not be reached for this sheet, so the fixed guide read your words.`
        : `${speaker.name} gave no usable reading for this sheet, so the fixed guide read your words.`;
    return byGuide(notice);
  }
  return byGuide(null);

  async function byGuide(notice: string | null) {
    const obtained = await obtainDecision({ ...call, speaker: guide });
    if (!obtained)
      throw new CoachError('scoring_failed', 'No decision sheet could be made. Your talk is unchanged.');
    const origin: Origin = {
      speaker: guide.name,
      endpoint: null,
      rung: notice ? 'guide' : obtained.rung,
      notice,
    };
    return { decision: obtained.decision, origin };
  }
}

/** Keeps what stands in the visitor's words and is not in the ledger yet; a piece that the visitor struck stays struck. */
function checkEvidence(
  decision: Decision,
  said: readonly Exchange[],
  ledger: readonly Evidence[],
): { found: Evidence[]; dropped: number } {
  const found: Evidence[] = [];
  let dropped = 0;
  for (const { statement, ...reading } of decision.evidence) {
    const exchange = said[statement - 1];
    const message: Said | null = exchange ? { id: exchange.messageId, text: exchange.text } : null;
    const piece = message && checkReading(reading, message, 'scoring');
    if (!piece) dropped += 1;
    else if (!isKnown(piece, [...ledger, ...found])) found.push(piece);
  }
  return { found, dropped };
}

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest, 0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
