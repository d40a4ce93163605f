import type { Decision } from '../prompts/briefing.ts';
import type { Evidence } from '../src/evidence/evidence.ts';
import type { Scorecard } from '../src/evidence/scorecard.ts';
import type { Change } from '../src/evidence/what-would-change.ts';
import type { Diagnosis } from './exam-record.ts';
import type { ModelRole } from './model-role.ts';
import type { DecisionRung } from './model-rung.ts';
import type { Usage } from './review.ts';
import type { Standing } from './standing.ts';

/** Where a summary comes from: enough to question it later. */
export type Provenance = {
  /** The guide, or the model's name. */
  speaker: string;
  /** Where the words were sent; `null` when they stayed with this server. */
  endpoint: string | null;
  /** How the forced tool call was obtained. */
  rung: DecisionRung;
  /** Short hash of the instructions that scoring was given. */
  instructionsHash: string;
  frameworkVersion: string;
  /** Which arithmetic weighed it; the first summaries do not say, and were weighed by 1. */
  rubric?: number;
  passes: number;
  /** What the model was allowed to do; absent in records of before it was examined, as the two below. */
  role?: ModelRole;
  /** The exam that this rests on; `null` where there was none. */
  exam?: { role: ModelRole; diagnosis: Diagnosis; takenAt: string } | null;
  /** Tokens that this reading took. */
  usage?: Usage;
  /** Quotes that did not stand in the visitor's words and were left out. */
  dropped: number;
  /** Pieces that two readings did not read alike. */
  disagreements: number;
  /** Parts whose words are the guide's, because the speaker's did not keep to the rules. */
  replaced: ('bestCase' | 'prepare' | 'experiments')[];
  /** What the reader should know about how this came to be; `null` when all went as planned. */
  notice: string | null;
};

/** The stored record of one scoring, version 1. */
export type SummaryRecord = {
  version: 1;
  number: number;
  conversationId: string;
  createdAt: string;
  framework: { version: string; author: string; date: string; link: string };
  scorecard: Scorecard;
  /** The smallest changes that would give another result; each was tried. */
  whatWouldChange: Change[];
  evidence: Evidence[];
  bestCase: Decision['bestCase'];
  prepare: Decision['prepare'];
  experiments: Decision['experiments'];
  before: Standing | null;
  after: Standing | null;
  provenance: Provenance;
  disclaimer: string;
};
