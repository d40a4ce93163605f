import { type Conversation, findConversation } from '../../../db/conversations.ts';
import { listEvidence } from '../../../db/evidence.ts';
import { listMessages } from '../../../db/messages.ts';
import { findSummary, insertSummary } from '../../../db/summaries.ts';
import type { SummaryRecord } from '../../../db/summary-record.ts';
import { scoringInstructions } from '../../../prompts/scoring.ts';
import { sheetWordsInstructions } from '../../../prompts/sheet-words.ts';
import { CoachError } from '../../errors.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Heard } from '../../evidence/reader/heard.ts';
import { rubric } from '../../evidence/rubric.ts';
import { scorecard } from '../../evidence/scorecard.ts';
import { whatWouldChange } from '../../evidence/what-would-change.ts';
import { framework } from '../../framework/framework.ts';
import { isKnown } from '../check-reading.ts';
import { askedLens, exchanges } from '../exchanges.ts';
import { inTurn } from '../in-turn.ts';
import { isTiredOfQuestion } from '../moves-on.ts';
import { patiently } from '../patiently.ts';
import type { Services } from '../services.ts';
import { shortHash } from '../short-hash.ts';
import { decide } from './decide.ts';
import type { Decided, DecideServices } from './decided.ts';

export type ScoreServices = DecideServices & Pick<Services, 'db' | 'now' | 'limits'>;

/**
 * Makes a decision sheet: an isolated call that sees the framework and the visitor's numbered statements, never the
 * talk. The speaker notes evidence and finds words; code checks every quote, weighs, and stores.
 *
 * @throws CoachError `scoring_failed` when even the guide's reading is of no use, `conflict` when two are made at once.
 */
export async function score(services: ScoreServices, conversation: Conversation): Promise<SummaryRecord> {
  const { db } = services;
  const [messages, ledger] = await Promise.all([
    listMessages(db, conversation.id),
    listEvidence(db, conversation.id),
  ]);
  const all = inTurn(exchanges(messages), ledger);
  const said = all.filter(({ heard, text }) => !leftOut.has(heard.kind) && !isTiredOfQuestion(text));
  const stated = said.map(({ messageId, text, before }, index) => ({
    number: index + 1,
    messageId,
    text,
    asked: askedLens(before),
    noted: ledger.filter((piece) => piece.messageId === messageId),
    isRead: false,
  }));
  const decided = await decide(services, stated, ledger, conversation.weights);
  return patiently(services.limits, async () => {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const { record, found } = await weigh(services, conversation, decided);
      if (await insertSummary(db, record, found)) return record;
    }
    throw new CoachError('conflict', 'Other sheets of this talk were made at the same time.');
  });
}

/** Distress is never scored; pressure for a verdict, a pasted CV, anger and what is about the talk say nothing of what one wants. */
const leftOut: ReadonlySet<Heard['kind']> = new Set([
  'distress',
  'loss',
  'verdict',
  'retraction',
  'pasted',
  'insult',
  'turn',
  'order',
]);

/** A summary's number can be taken by another while this one is stored. */
const mostAttempts = 5;

/**
 * Weighs what was decided with the ledger and the weights as they are now: a model can think for minutes, and the visitor
 * may strike and weigh meanwhile.
 */
async function weigh(
  { db, now }: ScoreServices,
  { id, visitorId }: Conversation,
  { found: decidedEvidence, words, origin }: Decided,
): Promise<{ record: SummaryRecord; found: Evidence[] }> {
  const [conversation, ledger, latest] = await Promise.all([
    findConversation(db, id, visitorId),
    listEvidence(db, id),
    findSummary(db, id, 'latest'),
  ]);
  if (!conversation) throw new CoachError('not_found', 'There is no such conversation.');
  const found = decidedEvidence.filter((piece) => !isKnown(piece, ledger));
  const evidence = [...ledger, ...found];
  const { version, article } = framework;
  const record: SummaryRecord = {
    version: 1,
    number: (latest?.number ?? 0) + 1,
    conversationId: id,
    createdAt: now().toISOString(),
    framework: { version, author: article.author, date: article.date, link: article.link },
    scorecard: scorecard(evidence, conversation.weights),
    whatWouldChange: whatWouldChange(evidence, conversation.weights),
    evidence: evidence.filter(({ status }) => status !== 'struck'),
    ...words,
    before: conversation.before,
    after: conversation.after,
    provenance: {
      ...origin,
      instructionsHash: await shortHash(
        origin.role === 'speak' ? sheetWordsInstructions() : scoringInstructions(),
      ),
      frameworkVersion: version,
      rubric,
    },
    disclaimer: article.disclaimer,
  };
  return { record, found };
}
