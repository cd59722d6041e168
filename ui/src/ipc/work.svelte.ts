// Long work: what is said of it while the window waits, and the way to stop it. The shell counts the rows and is asked now and then.
import { Progress, type Tally } from "../lib/progress";
import { ipc, type WorkShown } from "./index";

const PATIENCE_MS = 400;
const LONG_MS = 2_000;
const ASK_EVERY_MS = 250;

export type About = {
  word: string;
  /** What is done once all rows are. */
  last?: string;
  /** What Cancel does. */
  cancelled?: string;
  /** The shell asks for a file first: until it counts, it is not known whether anybody waits. */
  asks?: boolean;
  /** What the status line says meanwhile. */
  aside?: string;
};

/** How far the work is; the speed in rows a second. */
type Far = Tally & { ending: boolean; speed: number | null };

/** One piece of work while it runs. */
class Run {
  readonly about: About;
  /** Nothing yet, a word, or how far it is. */
  stage = $state<"quiet" | "word" | "bar">("quiet");
  far = $state.raw<Far | null>(null);
  cancelling = $state(false);
  since: number | null = null;

  constructor(about: About) {
    this.about = about;
  }
}

export class Work {
  run = $state.raw<Run | null>(null);
  #show: () => Promise<WorkShown | null>;
  #cancel: () => Promise<unknown>;

  constructor(show: () => Promise<WorkShown | null>, cancel: () => Promise<unknown>) {
    this.#show = show;
    this.#cancel = cancel;
  }

  /** Does the work, and says how far it is for as long as it takes. */
  async during<T>(about: About, command: () => Promise<T>): Promise<T> {
    const run = new Run(about);
    let over = false;
    this.run = run;
    void this.#watch(run, () => over);
    try {
      return await command();
    } finally {
      over = true;
      if (this.run === run) this.run = null;
    }
  }

  /** Work that counts no rows can't be stopped. */
  async cancel(): Promise<void> {
    const { run } = this;
    if (!run?.far || run.cancelling) return;
    run.cancelling = true;
    try {
      await this.#cancel();
    } catch {
      run.cancelling = false;
    }
  }

  async #watch(run: Run, over: () => boolean): Promise<void> {
    const progress = new Progress();
    if (!run.about.asks) run.since = Date.now();
    for (;;) {
      await new Promise((wake) => setTimeout(wake, ASK_EVERY_MS));
      if (over()) return;
      // An answer that does not come is none.
      const shown = await this.#show().catch(() => null);
      if (over()) return;
      const now = Date.now();
      progress.take(shown, now);
      const { tally, ending, speed } = progress;
      if (tally) run.since ??= now;
      run.far = tally && { ...tally, ending, speed };
      const waited = run.since === null ? 0 : now - run.since;
      if (waited >= LONG_MS && tally) run.stage = "bar";
      else if (waited >= PATIENCE_MS && run.stage === "quiet") run.stage = "word";
    }
  }
}

export const work = new Work(() => ipc.workShow(), () => ipc.workCancel());
