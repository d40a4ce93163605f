import type { Conversation } from '../../db/conversations.ts';
import { listEvidence } from '../../db/evidence.ts';
import { listMessages } from '../../db/messages.ts';
import { insertSummary, listSummaries } from '../../db/summaries.ts';
import type { SummaryRecord } from '../../db/summary-record.ts';
import { scoringInstructions } from '../../prompts/scoring.ts';
import { CoachError } from '../errors.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { scorecard } from '../evidence/scorecard.ts';
import { framework } from '../framework/framework.ts';
import type { Services } from '../services.ts';
import { checkDecision, decide } from './decide.ts';
import { askedLens, exchanges } from './exchanges.ts';

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
  const { decision, origin } = await decide(
    services,
    said.map(({ messageId, text, before }, index) => ({
      number: index + 1,
      text,
      asked: askedLens(before),
      noted: ledger.filter((piece) => piece.messageId === messageId).map(essence),
    })),
  );
  const { found, dropped } = checkDecision(
    decision,
    said.map(({ messageId, text }) => ({ id: messageId, text })),
    ledger,
  );
  const evidence = [...ledger, ...found];
  const { version, article } = framework;
  const record: SummaryRecord = {
    version: 1,
    number: (earlier.at(-1)?.number ?? 0) + 1,
    conversationId: conversation.id,
    createdAt: now().toISOString(),
    framework: { version, author: article.author, date: article.date, link: article.link },
    scorecard: scorecard(evidence, conversation.weights),
    evidence: evidence.filter(({ status }) => status !== 'struck'),
    bestCase: decision.bestCase,
    prepare: decision.prepare,
    experiments: decision.experiments,
    before: conversation.before,
    after: conversation.after,
    provenance: {
      ...origin,
      instructionsHash: await shortHash(scoringInstructions()),
      frameworkVersion: version,
      passes: 1,
      dropped,
    },
    disclaimer: article.disclaimer,
  };
  if (!(await insertSummary(db, record, found))) {
    throw new CoachError('conflict', 'Another sheet of this talk was made at the same time.');
  }
  return record;
}

const essence = ({ quote, lens, sign, leansTo, strength, status }: Evidence) => ({
  quote,
  lens,
  sign,
  leansTo,
  strength,
  status,
});

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest, 0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
