import type { LensId, UnitId } from '../../framework/ids.ts';

/** What a message wants of the coach. A question with no units is about something the article does not cover. */
export type Heard =
  | { kind: 'statement' }
  | { kind: 'question'; units: UnitId[] }
  | { kind: 'verdict' }
  | { kind: 'skip' }
  | { kind: 'greeting' }
  | { kind: 'distress' }
  /** Tells of somebody who died: no danger, and no matter of careers. */
  | { kind: 'loss' }
  | { kind: 'sheet' }
  /** Asks about the talk itself, or nobody. */
  | { kind: 'aside' }
  /** Takes back what was said before. */
  | { kind: 'retraction' }
  /** Another language, a pasted CV, anger at the coach: nothing that could count, and each has an answer of its own. */
  | { kind: 'foreign' }
  | { kind: 'pasted' }
  | { kind: 'insult' }
  /** Only in a talk: wants to go to a lens, or is meant for whatever writes the replies. */
  | { kind: 'turn'; lens: LensId }
  | { kind: 'order' };

export const heardKinds = [
  'statement',
  'question',
  'verdict',
  'skip',
  'greeting',
  'distress',
  'loss',
  'sheet',
  'aside',
  'turn',
  'retraction',
  'foreign',
  'pasted',
  'insult',
  'order',
] as const satisfies readonly Heard['kind'][];

/** What is answered before all else, and never weighed. */
export const isTrouble = ({ kind }: Heard): boolean => kind === 'distress' || kind === 'loss';
