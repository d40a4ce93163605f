import type { Database } from '../../../db/client.ts';
import { type KeptTurn, keepTurns, type TurnKey } from '../../../db/turns.ts';
import type { Limits } from '../limits.ts';
import { refusal } from '../outcomes.ts';

/** The place of one running turn. What others want of it are plain marks that it looks at: a Worker's request may not touch another's work. */
export type Place = Disposable & {
  /** Whether the visitor asked to stop, or the turn is no longer this process's to write. */
  stopped: boolean;
  /** Whether the process ends. */
  ending: boolean;
  /** What there is to save of an unfinished reply; `null` before and after. */
  unfinished: KeptTurn | null;
};

type Taken = Place & {
  key: string;
  visitorId: string;
  until: number;
  saved: { text: string; at: number };
};

/** A round that takes longer than this is not waited for. */
const slowRound = 2_000;
/** Seconds after which somebody who found no place may ask again. */
const patience = 3;
/** The share of all places that one visitor may have, so that nobody takes them all. */
const visitorsShare = 1 / 4;

const keyOf = ({ conversationId, id }: TurnKey) => `${conversationId} ${id}`;

type Bounds = Pick<Limits, 'runningTurns' | 'turn' | 'lookEvery' | 'saveEvery' | 'lease'>;

/** The turns that run in this process or isolate: how many there may be, what is saved of them, which are to stop, and when all have to end. */
export class RunningTurns {
  readonly #limits: Bounds;
  readonly #taken = new Set<Taken>();
  #roundAt = Number.NEGATIVE_INFINITY;
  #isUnderWay = false;
  #isClosed = false;

  constructor(limits: Bounds) {
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
    if (this.#isClosed || this.#taken.size >= this.#limits.runningTurns)
      throw refusal(this.#isClosed ? 'shutdown' : 'overloaded', { retryAfter: patience });
  }

  /** @throws CoachError where there is no place left, for anybody or for this visitor. */
  take(turn: TurnKey, visitorId: string): Place {
    this.expectPlace();
    const own = [...this.#taken].filter((taken) => taken.visitorId === visitorId).length;
    if (own >= Math.ceil(this.#limits.runningTurns * visitorsShare))
      throw refusal('too-many-at-once', { retryAfter: patience });
    const now = performance.now();
    const place: Taken = {
      key: keyOf(turn),
      visitorId,
      until: now + 2 * this.#limits.turn,
      stopped: false,
      ending: false,
      unfinished: null,
      saved: { text: '', at: now },
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

  /**
   * Once for all turns that run here: saves what has grown, keeps their leases, and looks for stop requests that reached
   * another process. Called at every tick of each of them.
   */
  async round(db: Database, now: () => Date): Promise<void> {
    const at = performance.now();
    if (at - this.#roundAt < (this.#isUnderWay ? slowRound : this.#limits.lookEvery)) return;
    this.#roundAt = at;
    this.#isUnderWay = true;
    try {
      const due = [...this.#taken].flatMap((taken) => this.#due(taken, at));
      const leaseUntil = new Date(now().getTime() + this.#limits.lease);
      const { stopped, lost } = await keepTurns(db, due, leaseUntil);
      for (const turn of [...stopped, ...lost]) this.stop(turn);
    } finally {
      this.#isUnderWay = false;
    }
  }

  #due(taken: Taken, at: number): KeptTurn[] {
    const { unfinished, saved } = taken;
    if (!unfinished) return [];
    const { lease, saveEvery } = this.#limits;
    if (at - saved.at < (unfinished.text === saved.text ? lease / 4 : saveEvery)) return [];
    taken.saved = { text: unfinished.text, at };
    return [{ ...unfinished }];
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
