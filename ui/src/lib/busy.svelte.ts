// Whether something takes long enough to say so, and a guard against doing a thing twice.

/** What is over sooner is not worth a word. */
export const PATIENCE_MS = 400;

class Busy {
  /** Something has been running for longer than that. */
  long = $state(false);
  #running = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#running += 1;
    this.#timer ??= setTimeout(() => (this.long = true), PATIENCE_MS);
    try {
      return await work();
    } finally {
      this.#running -= 1;
      if (this.#running === 0) {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        this.long = false;
      }
    }
  }
}

export const busy = new Busy();

/** The same action, which does nothing while it still runs: a double click writes once. */
export function once<A extends unknown[]>(action: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
  let running = false;
  return async (...args) => {
    if (running) return;
    running = true;
    try {
      await action(...args);
    } finally {
      running = false;
    }
  };
}
