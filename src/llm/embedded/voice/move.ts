import type { Briefing, Move } from '../../../../prompts/briefing.ts';

export type MoveOf<Kind extends Move['kind']> = Extract<Move, { kind: Kind }>;

export type Piece = Briefing['noted'][number];
