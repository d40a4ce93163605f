import type { Review, Usage } from '../../../db/review.ts';
import type { Briefing } from '../../../prompts/briefing.ts';
import { secrets } from '../../../prompts/instructions.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { UnitId } from '../../framework/ids.ts';
import { brief, type Talk } from '../brief.ts';
import type { Said } from '../check-reading.ts';
import { current } from '../exchanges.ts';
import type { Occasion } from '../reply/rule.ts';
import type { Speaker } from '../speaker.ts';
import { noUsage } from '../usage.ts';
import { alreadyNoted } from './read-along.ts';

/** A reply, as far as it came. */
export type Spoken = {
  text: string;
  /** Who spoke: the guide may stand in for a model. */
  speaker: string;
  briefing: Briefing;
  noted: Evidence[];
  /** Framework items that it rests on. */
  units: UnitId[];
  /** `null` where the guide speaks anyway. */
  review: Review | null;
  usage: Usage;
  /** Why a model did not get to speak, for the log; the guide spoke instead. */
  trouble?: unknown;
  /** Set when the reply did not come to its end. */
  failure: unknown;
};

/** What a reply in this talk is held against. */
export function occasionOf(talk: Talk, briefing: Briefing): Occasion {
  const shown = current(talk.messages);
  const texts = (role: 'user' | 'assistant') =>
    shown.filter((each) => each.role === role).map(({ text }) => text);
  return { briefing, said: texts('user'), spoken: texts('assistant'), secrets: secrets() };
}

/** The items of the agenda's move, and those that the reply cites beside. */
export function unitsOf({ move }: Briefing, cited: readonly UnitId[]): UnitId[] {
  const own = move.kind === 'answer' ? move.units : [];
  return [...new Set([...own, ...cited])];
}

/** A turn in which nobody got to speak. */
export const unsaid = (speaker: Speaker, talk: Talk, message: Said, failure: unknown): Spoken => ({
  text: '',
  speaker: speaker.name,
  briefing: brief(talk, alreadyNoted(talk, message)),
  noted: [],
  units: [],
  review: null,
  usage: noUsage,
  failure,
});
