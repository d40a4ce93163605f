/** Bounds on what turns and scorings may take; times in milliseconds. The first group is set by the environment. */
export type Limits = {
  /** Until a model's first sign of life, in each of its steps. */
  firstToken: number;
  /** Between two signs of life after that. */
  silence: number;
  /** A whole turn. */
  turn: number;
  /** What is left of a turn once its reader is gone. */
  disconnect: number;
  /** Between two comments that keep proxies from closing a quiet stream. */
  keepAlive: number;
  /** How long running turns may go on when the process is asked to end. */
  shutdown: number;
  /** How many turns may run at once in one process. */
  runningTurns: number;

  /** How long a turn is believed to run after its last sign of life in the database. */
  lease: number;
  /** Between two saves of an unfinished reply. */
  saveEvery: number;
  /** Before each further try to save a reply that has ended: a busy or restarting database is back within them. */
  savePatience: readonly number[];
  /** Between two looks into the database for stop requests that reached another process. */
  lookEvery: number;
  /** Between two looks of a turn at its clock. */
  tick: number;
  /** Words that come within this time are sent together; the first is sent at once. */
  join: number;
  /** All attempts to get a decision from a model for one summary; then the guide reads. */
  scoring: number;
  /** After this long, what a scoring could do better is left: a second pass, asking again for quotes. */
  scoringExtras: number;
};

export const defaultLimits: Limits = {
  firstToken: 20_000,
  silence: 15_000,
  turn: 90_000,
  disconnect: 25_000,
  keepAlive: 15_000,
  shutdown: 5_000,
  runningTurns: 40,
  lease: 8_000,
  saveEvery: 1_000,
  savePatience: [100, 500, 2_000, 4_000, 8_000],
  lookEvery: 150,
  tick: 25,
  join: 40,
  scoring: 180_000,
  scoringExtras: 60_000,
};
