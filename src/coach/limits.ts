/** Bounds on what a turn and a scoring may take; all in milliseconds. */
export type Limits = {
  /** Until a model's first word. A local model reads a long prompt slowly the first time. */
  firstToken: number;
  /** A whole turn. */
  turn: number;
  /** How long a turn is believed to run after its last sign of life. */
  lease: number;
  /** Between two saves of an unfinished reply, and two looks for a stop request. */
  saveEvery: number;
  /** All attempts to get a decision from a model for one summary; then the guide reads. */
  scoring: number;
  /** After this long, what a scoring could do better is left: a second pass, asking again for quotes. */
  scoringExtras: number;
};

export const defaultLimits: Limits = {
  firstToken: 60_000,
  turn: 120_000,
  lease: 15_000,
  saveEvery: 500,
  scoring: 180_000,
  scoringExtras: 60_000,
};
