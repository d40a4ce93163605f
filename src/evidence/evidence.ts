import type { LensId, SignId, Track } from '../framework/ids.ts';

/** Which way a piece of evidence leans; `both` speaks for each track alike. */
export const leansToValues = ['technical', 'management', 'both'] as const satisfies readonly (
  | Track
  | 'both'
)[];
export type LeansTo = (typeof leansToValues)[number];

/** 1 mentioned, 2 clear, 3 strong. */
export const strengths = [1, 2, 3] as const;
export type Strength = (typeof strengths)[number];

/** Proposed by whoever speaks, confirmed or struck by the visitor. Struck counts nothing. */
export const statuses = ['proposed', 'confirmed', 'struck'] as const;
export type Status = (typeof statuses)[number];

/** Who noted it: the coach in the talk, the scoring call, or the visitor. */
export const sources = ['coach', 'scoring', 'visitor'] as const;
export type Source = (typeof sources)[number];

/** How a statement bears on one lens: what a speaker may propose, before any check. */
export type Reading = {
  /** The visitor's own words, to the letter. */
  quote: string;
  lens: LensId;
  sign: SignId | null;
  leansTo: LeansTo;
  strength: Strength;
};

/** A checked reading with the place where its words stand. */
export type Evidence = Reading & {
  id: string;
  messageId: string;
  /** UTF-16 offsets into the message's text; `text.slice(start, end) === quote`. */
  start: number;
  end: number;
  status: Status;
  source: Source;
  /** False where only a model found it: it counts nothing until the visitor confirms it. */
  sure: boolean;
};

/** What of a piece bears on the balance. */
export type Weighable = Pick<Evidence, 'leansTo' | 'sign' | 'strength'> &
  Partial<Pick<Evidence, 'sure' | 'status'>>;

/** Whether a piece counts at all: what a model alone found waits for the visitor's word, and what they struck is out. */
export const counts = ({ sure = true, status }: Partial<Pick<Evidence, 'sure' | 'status'>>): boolean =>
  status !== 'struck' && (sure || status === 'confirmed');
