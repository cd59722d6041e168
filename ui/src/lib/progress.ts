// How far long work is, from what the shell answers now and then. It never goes back, and a speed is told once it can be.

export type Tally = { done: number; of: number };
/** How far the work is; the speed in rows a second. */
export type Far = Tally & { counted: boolean; ending: boolean; speed: number | null };
type Sample = Tally & { at: number };

/** A speed is that of the last few seconds, and not told of less than one. */
const LOOK_BACK_MS = 4_000;
const LEAST_MS = 1_000;

export class Progress {
  #samples: Sample[] = [];
  /** There was something to count, and now there is not: the last part is under way, or another one is about to begin. */
  #over = false;

  /** What the shell answered at a moment in milliseconds; null where nothing is counted. */
  take(tally: Tally | null, at: number): void {
    const over = this.#over;
    this.#over = tally === null && this.tally !== null;
    if (tally === null) return;
    const last = this.#samples.at(-1);
    // After a pause, or with another number of rows, it is another part of the work.
    if (last && (over || last.of !== tally.of)) this.#samples = [];
    const done = Math.min(Math.max(tally.done, this.#samples.at(-1)?.done ?? 0), tally.of);
    this.#samples.push({ done, of: tally.of, at });
    while ((this.#samples[1]?.at ?? at) <= at - LOOK_BACK_MS) this.#samples.shift();
  }

  get tally(): Tally | null {
    const last = this.#samples.at(-1);
    if (!last) return null;
    return { done: this.#over && last.of > 1 ? last.of : last.done, of: last.of };
  }

  /** There are rows to count: a part of one step, such as reading a file, is under way or not. */
  get counted(): boolean {
    return (this.tally?.of ?? 0) > 1;
  }

  /** All of it as the window shows it; none where nothing was counted yet. */
  get far(): Far | null {
    const { tally, counted, ending, speed } = this;
    return tally && { ...tally, counted, ending, speed };
  }

  /** All rows are done, and the work is not. */
  get ending(): boolean {
    const { tally } = this;
    return tally !== null && this.counted && tally.done === tally.of;
  }

  /** Rows a second, in two figures. */
  get speed(): number | null {
    const [first, last] = [this.#samples[0], this.#samples.at(-1)];
    if (!first || !last || !this.counted || this.ending || last.at - first.at < LEAST_MS || last.done === first.done) return null;
    return roughly(((last.done - first.done) * 1000) / (last.at - first.at));
  }
}

/** 309,871 is 310,000. */
export function roughly(value: number): number {
  const step = 10 ** Math.max(Math.floor(Math.log10(Math.max(value, 1))) - 1, 0);
  return Math.max(Math.round(value / step) * step, 1);
}
