/** So often in a row a question gives way; then it is asked through, or a busy coach would never know its model. */
const mostTimes = 3;

/** Who waits for the model, in this process or isolate, and what an exam makes of it: whoever comes goes first. */
export class Visits {
  #here = 0;
  #came = 0;
  #gaveWay = 0;

  /** Held while a visitor waits. */
  visit(): Disposable {
    this.#here += 1;
    this.#came += 1;
    return {
      [Symbol.dispose]: () => {
        this.#here -= 1;
      },
    };
  }

  get isAnybodyHere(): boolean {
    return this.#here > 0;
  }

  /** Around one question: aborts when somebody comes. By a timer of the question's own, as a Worker's request may not touch another's work. */
  question(tick: number): Disposable & { signal: AbortSignal } {
    const way = new AbortController();
    const before = this.#came;
    const looking = setInterval(() => {
      if (this.#came === before || this.#gaveWay >= mostTimes) return;
      clearInterval(looking);
      this.#gaveWay += 1;
      way.abort(new DOMException('a visitor came', 'AbortError'));
    }, tick);
    return { signal: way.signal, [Symbol.dispose]: () => clearInterval(looking) };
  }

  answered(): void {
    this.#gaveWay = 0;
  }
}
