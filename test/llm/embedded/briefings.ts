import type { Briefing, Move } from '../../../prompts/briefing.ts';
import { aboutTalk } from '../../../src/evidence/reader/about-talk.ts';
import { hear } from '../../../src/evidence/reader/hear.ts';

type Piece = Briefing['noted'][number];

export function briefing(move: Move, rest: Partial<Omit<Briefing, 'move'>> = {}): Briefing {
  const message = rest.message ?? '';
  const heard = (aboutTalk(message) ?? hear(message)).kind;
  return {
    asked: null,
    noted: [],
    earlier: [],
    settled: null,
    heard,
    seed: 'talk:1',
    ...rest,
    message,
    move,
  };
}

export const debugging: Piece = {
  quote: "I feel most alive when I'm three hours deep in a race condition",
  lens: 'energy',
  sign: 'sign.technical.problem-solving',
  leansTo: 'technical',
};

export const mentoring: Piece = {
  quote: 'I did love mentoring our intern last summer',
  lens: 'energy',
  sign: 'sign.management.people-development',
  leansTo: 'management',
};

export const undecided: Piece = {
  quote: 'teaching people how the system works',
  lens: 'impact',
  sign: null,
  leansTo: 'both',
};

/** What is quoted asks nothing. */
export const questionMarks = (text: string): number => text.replace(/“[^”]*”/g, '').split('?').length - 1;

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?])\s+/);

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
