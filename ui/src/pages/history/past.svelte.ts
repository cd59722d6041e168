// The list of the history as far as it was asked for.
import { ipc, refusal, type HistoryEntry, type Refused } from "../../ipc";

/** Entries that the core sends at a time (commands/history.rs). */
const AT_A_TIME = 100;

type Filter = { by: string; action: string };

/** Whoever comes back finds the filter of this workspace that was chosen last. */
let kept: { file: string | null; filter: Filter } = { file: null, filter: { by: "", action: "" } };

export class Past {
  entries = $state.raw<HistoryEntry[] | null>(null);
  problem = $state.raw<Refused | null>(null);
  #filter = $state.raw<Filter>({ by: "", action: "" });
  more = $state(false);
  loading = $state(false);
  /** Persons and verbs that were met, also those that a filter hides now. */
  met = $state.raw<{ by: string[]; actions: string[] }>({ by: [], actions: [] });
  #latest = 0;
  readonly #file: string | null;

  constructor(file: string | null) {
    this.#file = file;
    if (kept.file === file) this.#filter = kept.filter;
  }

  get by(): string {
    return this.#filter.by;
  }

  get action(): string {
    return this.#filter.action;
  }

  filter(change: Partial<Filter>): void {
    this.#filter = { ...this.#filter, ...change };
    kept = { file: this.#file, filter: this.#filter };
  }

  /** The newest entries. */
  load = (): Promise<void> => this.#ask(null);

  /** The next ones below those that are shown. */
  loadMore = (): Promise<void> => this.#ask(this.entries?.at(-1)?.number ?? null);

  async #ask(before: number | null): Promise<void> {
    const mine = ++this.#latest;
    this.loading = true;
    try {
      const answer = await ipc.historyList(before, this.by || null, this.action || null);
      if (mine !== this.#latest) return;
      this.entries = before === null ? answer : [...(this.entries ?? []), ...answer];
      this.more = answer.length === AT_A_TIME;
      this.problem = null;
      this.met = {
        by: [...new Set([...this.met.by, ...answer.map(({ by }) => by)])],
        actions: [...new Set([...this.met.actions, ...answer.map(({ action }) => action)])],
      };
    } catch (thrown) {
      if (mine === this.#latest) this.problem = refusal(thrown);
    } finally {
      if (mine === this.#latest) this.loading = false;
    }
  }
}
