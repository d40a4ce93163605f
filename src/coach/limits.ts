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
  /** Between two looks into the database, once for all turns of a process: for stop requests that reached another, and to save. */
  lookEvery: number;

  /** How many messages a talk may have, hidden ones among them: each turn, each page and each sheet goes through them all. */
  messages: number;
  /** How long a turn is believed to run after its last sign of life in the database. */
  lease: number;
  /** Between two saves of an unfinished reply. */
  saveEvery: number;
  /** Before each further try to save a reply that has ended. Shorter than the time for which a lease is doubted: no retry takes a turn over whose reply can still be saved. */
  savePatience: readonly number[];
  /** Between two looks of a turn at its clock. */
  tick: number;
  /** Words that come within this time are sent together; the first is sent at once. */
  join: number;
  /** All attempts to get a decision from a model for one summary; then the guide reads. */
  scoring: number;
  /** The words of a model whose readings do not count; then the guide finds them. As long as a visitor would wait for nothing but words. */
  scoringWords: number;
  /** How long work may go on when an answer has been given; a Worker's request is over then. */
  background: number;
  /** Between two looks into the database for a newer exam. */
  examLook: number;
  /** After this long, what a scoring could do better is left: a second pass, asking again for quotes. */
  scoringExtras: number;
};

const defaultLimits: Limits = {
  firstToken: 20_000,
  silence: 15_000,
  turn: 90_000,
  disconnect: 25_000,
  keepAlive: 15_000,
  shutdown: 5_000,
  runningTurns: 40,
  lookEvery: 150,
  messages: 400,
  lease: 5_000,
  saveEvery: 1_000,
  savePatience: [100, 250, 500, ...Array.from({ length: 28 }, () => 1_000)],
  tick: 25,
  join: 40,
  scoring: 180_000,
  scoringExtras: 60_000,
  scoringWords: 60_000,
  background: Number.POSITIVE_INFINITY,
  examLook: 5_000,
};

/** The limits with what was set; a lease outlives some looks, whoever set them far apart. */
export function limitsOf(set: Partial<Limits>): Limits {
  const limits = { ...defaultLimits, ...set };
  return { ...limits, lease: Math.max(limits.lease, 3 * limits.lookEvery) };
}
