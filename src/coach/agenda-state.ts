import type { Move } from '../../prompts/briefing.ts';
import type { Evidence, Reading } from '../evidence/evidence.ts';
import type { Weights } from '../evidence/weights.ts';
import type { Exchange } from './exchanges.ts';

type Noted = Reading & Pick<Evidence, 'id' | 'status' | 'sure'>;

/** What the agenda knows of a talk. Pure data, so that the same talk always goes on the same way. */
export type AgendaState = {
  /** Every exchange so far, the newest last. */
  exchanges: readonly Exchange[];
  /** The evidence that the talk goes by, of earlier messages. */
  earlier: readonly Reading[];
  /** The evidence that the talk goes by, of the newest message. */
  noted: readonly Noted[];
  /** What a model alone found in it: it changes no question but one, whether it was meant so. */
  proposed: readonly Noted[];
  /** A reading that the newest message says yes or no to, perhaps. */
  unclear: (Reading & Pick<Evidence, 'id'>) | null;
  /** Whether the newest message says what is not wanted, and nothing of what is. */
  disliked: boolean;
  /** What matters most to the visitor is asked about first. */
  weights: Weights;
};

/** What the coach did before each message, the opening first. */
export const asked = ({ exchanges }: AgendaState): Move[] => exchanges.flatMap(({ before }) => before ?? []);

/** A statement answers what was asked, and a skip closes it; all else comes between. */
export const answers = ({ heard }: Exchange): boolean => heard.kind === 'statement' || heard.kind === 'skip';
