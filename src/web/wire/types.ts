import type { z } from 'zod';
import type * as schemas from '../../http/schemas.ts';

/** The server's shapes by the names the page uses: types only, so that no validator is loaded here. */
export type Speaker = z.infer<typeof schemas.speaker>;
export type Standing = z.infer<typeof schemas.standing>;
export type Weights = z.infer<typeof schemas.weights>;
export type Message = z.infer<typeof schemas.message>;
export type Turn = z.infer<typeof schemas.turn>;
export type Evidence = z.infer<typeof schemas.evidence>;
export type EvidenceChange = z.infer<typeof schemas.evidenceChange>;
export type NewEvidence = z.input<typeof schemas.newEvidence>;
export type EvidenceAnswer = z.infer<typeof schemas.evidenceAnswer>;
export type Scorecard = z.infer<typeof schemas.scorecard>;
export type LensScore = Scorecard['lenses'][number];
export type Leaning = Scorecard['leaning'];
export type LeansTo = Evidence['leansTo'];
export type Strength = Evidence['strength'];
export type Conversation = z.infer<typeof schemas.conversation>;
export type ConversationListItem = z.infer<typeof schemas.conversationListItem>;
export type ConversationList = z.infer<typeof schemas.conversationList>;
export type ConversationChange = z.infer<typeof schemas.conversationChange>;
export type Summary = z.infer<typeof schemas.summary>;
export type SummaryList = z.infer<typeof schemas.summaryList>;
export type ErrorBody = z.infer<typeof schemas.errorBody>;
export type ErrorCode = ErrorBody['error']['code'];
