// Long work: what is said of it while the window waits, and the way to stop it. The shell counts the rows of one piece of work at a time and is asked now and then.
import { PATIENCE_MS } from "../lib/busy.svelte";
import { Progress, type Far } from "../lib/progress";
import { work as say } from "../lib/words.work";
import { ipc, Refused, type WorkShown } from "./index";

const LONG_MS = 2_000;
const ASK_EVERY_MS = 250;
/** The code of a refusal that only says to wait. */
export const UNDER_WAY = "under_way";

export type About = {
  word: string;
  /** What is done once all rows are. */
  last?: string;
  /** What Cancel does. */
  cancelled?: string;
  /** The shell asks for a file first: until it counts, it is not known whether anybody waits. */
  asks?: boolean;
  /** It neither changes nor reads what others do, and counts nothing: only the status line tells of it, and other work may begin beside it. */
  aside?: true;
};

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
  /** What is not over yet, the oldest first. */
  #runs = $state.raw<Run[]>([]);
  /** The oldest that the window waits for. */
  run = $derived(this.#runs.find(({ about }) => !about.aside) ?? null);
  /** The oldest that goes on beside everything else. */
  aside = $derived(this.#runs.find(({ about }) => about.aside) ?? null);
  #show: () => Promise<WorkShown | null>;
  #cancel: () => Promise<unknown>;

  constructor(show: () => Promise<WorkShown | null>, cancel: () => Promise<unknown>) {
    this.#show = show;
    this.#cancel = cancel;
  }

  /** Does the work, and says how far it is for as long as it takes. Refused while the window waits for other work. */
  async during<T>(about: About, command: () => Promise<T>): Promise<T> {
    if (this.run) throw new Refused({ code: UNDER_WAY, message: say.first(this.run.about.word), field: null });
    const run = new Run(about);
    let over = false;
    this.#runs = [...this.#runs, run];
    if (!about.aside) void this.#watch(run, () => over);
    try {
      return await command();
    } finally {
      over = true;
      this.#runs = this.#runs.filter((each) => each !== run);
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
      run.far = progress.far;
      if (run.far) run.since ??= now;
      const waited = run.since === null ? 0 : now - run.since;
      if (waited >= LONG_MS && run.far) run.stage = "bar";
      else if (waited >= PATIENCE_MS && run.stage === "quiet") run.stage = "word";
    }
  }
}

export const work = new Work(() => ipc.workShow(), () => ipc.workCancel());
