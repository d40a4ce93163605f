import type { Database } from '../../../db/client.ts';
import { findStopRequests } from '../../../db/turns.ts';
import { CoachError } from '../../errors.ts';
import type { Limits } from '../limits.ts';
import { outcomes } from '../outcomes.ts';

type TurnKey = { conversationId: string; id: string };

/** The place of one running turn. What others want of it are plain marks that it looks at: a Worker's request may not touch another's work. */
export type Place = Disposable & {
  /** Whether the visitor asked to stop. */
  stopped: boolean;
  /** Whether the process ends. */
  ending: boolean;
};

type Taken = Place & { key: string; until: number };

/** A look that takes longer than this is not waited for. */
const slowLook = 2_000;
/** Seconds after which somebody who found no place may ask again. */
const patience = 3;

const keyOf = ({ conversationId, id }: TurnKey) => `${conversationId} ${id}`;

/** The turns that run in this process or isolate: how many there may be, which are to stop, and when all have to end. */
export class RunningTurns {
  readonly #limits: Pick<Limits, 'runningTurns' | 'turn' | 'lookEvery'>;
  readonly #taken = new Set<Taken>();
  #lookedAt = Number.NEGATIVE_INFINITY;
  #isLooking = false;
  #isClosed = false;

  constructor(limits: Pick<Limits, 'runningTurns' | 'turn' | 'lookEvery'>) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#taken.size;
  }

  /** @throws CoachError where there is no place left, at once. */
  expectPlace(): void {
    const now = performance.now();
    // A Worker's request may be ended without a word: its place comes free when its time is over.
    for (const taken of this.#taken) if (taken.until < now) this.#taken.delete(taken);
    if (this.#isClosed || this.#taken.size >= this.#limits.runningTurns) {
      const { code, message } = outcomes[this.#isClosed ? 'shutdown' : 'overloaded'];
      throw new CoachError(code, message, { retryAfter: patience });
    }
  }

  /** @throws CoachError where there is no place left. */
  take(turn: TurnKey): Place {
    this.expectPlace();
    const place: Taken = {
      key: keyOf(turn),
      until: performance.now() + 2 * this.#limits.turn,
      stopped: false,
      ending: false,
      [Symbol.dispose]: () => void this.#taken.delete(place),
    };
    this.#taken.add(place);
    return place;
  }

  /** Marks a turn, where it runs here. */
  stop(turn: TurnKey): void {
    const key = keyOf(turn);
    for (const taken of this.#taken) if (taken.key === key) taken.stopped = true;
  }

  /** Looks for stop requests that reached another process: once for all turns that run here. */
  async look(db: Database): Promise<void> {
    const now = performance.now();
    if (now - this.#lookedAt < (this.#isLooking ? slowLook : this.#limits.lookEvery)) return;
    this.#lookedAt = now;
    this.#isLooking = true;
    try {
      for (const turn of await findStopRequests(db)) this.stop(turn);
    } finally {
      this.#isLooking = false;
    }
  }

  /** No turn begins any more. */
  close(): void {
    this.#isClosed = true;
  }

  /** All turns that still run are to end now. */
  end(): void {
    for (const taken of this.#taken) taken.ending = true;
  }
}
