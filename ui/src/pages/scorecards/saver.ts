// Keeps a draft while it is written: soon after the last change, one save at a time, the newest state wins.

export type SaveState =
  | { kind: "quiet" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "refused"; message: string };

/** Something is not on disk yet. */
export const isWaiting = ({ kind }: SaveState): boolean => kind === "saving" || kind === "refused";

export type Clock = { after: (run: () => void, ms: number) => () => void; now: () => Date };

const QUIET_MS = 600;

export const clock: Clock = {
  after: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  now: () => new Date(),
};

export class Saver<T> {
  #save: (value: T) => Promise<unknown>;
  #say: (state: SaveState) => void;
  #why: (thrown: unknown) => string;
  #clock: Clock;
  #waiting: { value: T } | null = null;
  #stop: () => void = () => undefined;
  #running: Promise<boolean> | null = null;
  /** Something was saved since the start. */
  saved = false;

  constructor(options: { save: (value: T) => Promise<unknown>; say: (state: SaveState) => void; why: (thrown: unknown) => string; clock?: Clock }) {
    this.#save = options.save;
    this.#say = options.say;
    this.#why = options.why;
    this.#clock = options.clock ?? clock;
  }

  /** Nothing waits and nothing runs. */
  get idle(): boolean {
    return this.#waiting === null && this.#running === null;
  }

  change(value: T): void {
    this.#waiting = { value };
    this.#say({ kind: "saving" });
    this.#stop();
    this.#stop = this.#clock.after(() => void this.flush(), QUIET_MS);
  }

  /** Saves what waits at once; answers whether all of it is safe. */
  flush(): Promise<boolean> {
    this.#stop();
    this.#running ??= this.#run().finally(() => (this.#running = null));
    return this.#running;
  }

  /** Lets go of what waits, after what runs has ended: the draft is thrown away or submitted. */
  async drop(): Promise<void> {
    this.#stop();
    this.#waiting = null;
    await this.#running;
    this.#stop();
    this.#waiting = null;
    this.#say({ kind: "quiet" });
  }

  async #run(): Promise<boolean> {
    while (this.#waiting) {
      const { value } = this.#waiting;
      this.#waiting = null;
      this.#say({ kind: "saving" });
      try {
        await this.#save(value);
      } catch (thrown) {
        // What was refused waits for the next change or the next flush: it is never lost.
        this.#waiting ??= { value };
        this.#say({ kind: "refused", message: this.#why(thrown) });
        return false;
      }
      this.saved = true;
      if (this.#waiting === null) this.#say({ kind: "saved", at: this.#clock.now() });
    }
    return true;
  }
}
