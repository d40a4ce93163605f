import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Move } from '../prompts/briefing.ts';
import { type LeansTo, leansToValues, type Strength, sources, statuses } from '../src/evidence/evidence.ts';
import type { Weights } from '../src/evidence/weights.ts';
import { lensIds, type SignId, signIds, type UnitId } from '../src/framework/ids.ts';
import type { ExamPaper } from './exam-paper.ts';
import type { ExamRecord } from './exam-record.ts';
import type { Review, Usage } from './review.ts';
import type { Standing } from './standing.ts';
import type { SummaryRecord } from './summary-record.ts';

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' });

export const visitors = sqliteTable('visitors', {
  id: text('id').primaryKey(),
  createdAt: moment('created_at').notNull(),
});

export const conversations = sqliteTable(
  'conversations',
  {
    id: text('id').primaryKey(),
    visitorId: text('visitor_id')
      .notNull()
      .references(() => visitors.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    weights: text('weights', { mode: 'json' }).$type<Weights>().notNull(),
    before: text('before', { mode: 'json' }).$type<Standing>(),
    after: text('after', { mode: 'json' }).$type<Standing>(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('conversations_by_visitor').on(table.visitorId, table.createdAt)],
);

export const turnStates = ['running', 'complete', 'stopped', 'interrupted', 'failed'] as const;
export type TurnState = (typeof turnStates)[number];

export const turns = sqliteTable(
  'turns',
  {
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** The client's id for its message: posting it again is the same turn. */
    id: text('id').notNull(),
    state: text('state', { enum: turnStates }).notNull(),
    /** Counts retries, so that a writer that lost its lease cannot end the next attempt. */
    attempt: integer('attempt').notNull(),
    leaseUntil: moment('lease_until').notNull(),
    /** When somebody found the lease run out: whoever holds it has a moment to show that it lives. */
    doubtedAt: moment('doubted_at'),
    stopRequested: integer('stop_requested', { mode: 'boolean' }).notNull(),
    /** The id that the reply has or will have. */
    replyId: text('reply_id').notNull(),
    /** Who writes it. */
    speaker: text('speaker').notNull().default('Guide'),
    /** The reply as far as it was written when last saved. */
    text: text('text').notNull(),
    /** Why it did not come to its end, as an error code. */
    error: text('error'),
    /** The same, finer: one of the coach's outcomes. */
    outcome: text('outcome'),
    /** Before this moment a retry is of no use. */
    retryAt: moment('retry_at'),
    usage: text('usage', { mode: 'json' }).$type<Usage>(),
    startedAt: moment('started_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.conversationId, table.id] }),
    uniqueIndex('one_running_turn').on(table.conversationId).where(sql`state = 'running'`),
  ],
);

export const roles = ['user', 'assistant'] as const;
export type Role = (typeof roles)[number];

export const messages = sqliteTable(
  'messages',
  {
    id: text('id').primaryKey(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** 1, 2, 3, … within the conversation, without gaps. */
    seq: integer('seq').notNull(),
    /** `null` for the opening, which belongs to no turn. */
    turnId: text('turn_id'),
    /** The client's id of a visitor's message, else `null`. */
    clientId: text('client_id'),
    role: text('role', { enum: roles }).notNull(),
    text: text('text').notNull(),
    /** What the coach did in a reply; `null` for the visitor's messages. */
    move: text('move', { mode: 'json' }).$type<Move>(),
    units: text('units', { mode: 'json' }).$type<UnitId[]>().notNull(),
    speaker: text('speaker'),
    /** What the checks made of a model's reply; `null` for the guide's own. */
    review: text('review', { mode: 'json' }).$type<Review>(),
    /** A reply that a retry replaced, or what was said anew since: kept, not shown to any speaker, not counted. */
    superseded: integer('superseded', { mode: 'boolean' }).notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('messages_in_order').on(table.conversationId, table.seq),
    uniqueIndex('messages_by_client_id').on(table.conversationId, table.clientId),
    foreignKey({
      columns: [table.conversationId, table.turnId],
      foreignColumns: [turns.conversationId, turns.id],
    }).onDelete('cascade'),
  ],
);

export const evidence = sqliteTable(
  'evidence',
  {
    id: text('id').primaryKey(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    messageId: text('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    /** UTF-16 offsets into the message. */
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    quote: text('quote').notNull(),
    lens: text('lens', { enum: lensIds }).notNull(),
    sign: text('sign', { enum: signIds }),
    leansTo: text('leans_to', { enum: leansToValues }).notNull(),
    strength: integer('strength').$type<Strength>().notNull(),
    status: text('status', { enum: statuses }).notNull(),
    source: text('source', { enum: sources }).notNull(),
    sure: integer('sure', { mode: 'boolean' }).notNull().default(true),
    /** The message that gave it its status, and what that was before; `null` where the visitor's hand did, or nobody. */
    settledBy: text('settled_by'),
    settledFrom: text('settled_from', { enum: statuses }),
    /** How it was read before that message turned it; `null` where none did. */
    turnedFrom: text('turned_from', { mode: 'json' }).$type<{ leansTo: LeansTo; sign: SignId | null }>(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('evidence_by_conversation').on(table.conversationId, table.createdAt),
    uniqueIndex('evidence_once').on(table.messageId, table.start, table.end, table.lens),
  ],
);

export const summaries = sqliteTable(
  'summaries',
  {
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** 1, 2, 3, … within the conversation. */
    number: integer('number').notNull(),
    record: text('record', { mode: 'json' }).$type<SummaryRecord>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.number] })],
);

/** A decision sheet that is being made: at most one of a conversation. */
export const scorings = sqliteTable('scorings', {
  conversationId: text('conversation_id')
    .primaryKey()
    .references(() => conversations.id, { onDelete: 'cascade' }),
  /** Who makes it: an id that nobody else has. */
  holder: text('holder').notNull(),
  leaseUntil: moment('lease_until').notNull(),
  startedAt: moment('started_at').notNull(),
});

/** What a model could do when it was last examined, by where and how it is spoken to and what was asked; and an exam under way. */
export const exams = sqliteTable(
  'exams',
  {
    baseUrl: text('base_url').notNull(),
    model: text('model').notNull(),
    api: text('api').notNull(),
    /** Hash of what the exam asks. */
    tests: text('tests').notNull(),
    /** `null` until one has ended. */
    record: text('record', { mode: 'json' }).$type<ExamRecord>(),
    takenAt: moment('taken_at'),
    /** What was answered so far in the one under way. */
    paper: text('paper', { mode: 'json' }).$type<ExamPaper>(),
    begunAt: moment('begun_at'),
    /** Who asks just now, and until when that is believed. */
    claim: text('claim'),
    claimUntil: moment('claim_until'),
    /** How often it could not be examined since it last answered, and when it is asked again. */
    failures: integer('failures').notNull().default(0),
    notBefore: moment('not_before'),
  },
  (table) => [primaryKey({ columns: [table.baseUrl, table.model, table.api, table.tests] })],
);

/** Tokens bought on a day (UTC): kept apart from the talks, so that deleting one gives nothing back. */
export const tokenDays = sqliteTable('token_days', {
  day: text('day').primaryKey(),
  tokens: integer('tokens').notNull(),
});
