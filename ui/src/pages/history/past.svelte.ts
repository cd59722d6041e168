// The list of the history as far as it was asked for: everybody's, or what was done about one seller.
import { ipc, refusal, type HistoryEntry, type Refused } from "../../ipc";

/** Entries that the core sends at a time (commands/history.rs). */
const AT_A_TIME = 100;

type Filter = { by: string; action: string };

/** Whoever comes back finds the filters of this workspace that were chosen last: for each seller, and for everybody. */
let kept: { file: string | null; filters: Map<string | null, Filter> } = { file: null, filters: new Map() };

/** Null for a seller who is not there, or no longer. */
async function nameOf(seller: string): Promise<string | null> {
  try {
    const { name, external_id } = await ipc.sellerShow(seller);
    return name || external_id;
  } catch (thrown) {
    if (refusal(thrown).code === "unknown") return null;
    throw thrown;
  }
}

export class Past {
  entries = $state.raw<HistoryEntry[] | null>(null);
  problem = $state.raw<Refused | null>(null);
  /** Of the seller; blank while everybody's is shown. */
  name = $state("");
  /** The seller is not there: what was done about them is told in everybody's history only. */
  gone = $state(false);
  #filter = $state.raw<Filter>({ by: "", action: "" });
  more = $state(false);
  loading = $state(false);
  /** Persons and verbs that were met, also those that a filter hides now. */
  met = $state.raw<{ by: string[]; actions: string[] }>({ by: [], actions: [] });
  #latest = 0;
  readonly #seller: string | null;

  constructor(file: string | null, seller: string | null) {
    this.#seller = seller;
    if (kept.file !== file) kept = { file, filters: new Map() };
    this.#filter = kept.filters.get(seller) ?? this.#filter;
  }

  get by(): string {
    return this.#filter.by;
  }

  get action(): string {
    return this.#filter.action;
  }

  filter(change: Partial<Filter>): void {
    this.#filter = { ...this.#filter, ...change };
    kept.filters.set(this.#seller, this.#filter);
  }

  /** The newest entries. */
  load = (): Promise<void> => this.#ask(null);

  /** The next ones below those that are shown. */
  loadMore = (): Promise<void> => this.#ask(this.entries?.at(-1)?.number ?? null);

  async #ask(before: number | null): Promise<void> {
    const mine = ++this.#latest;
    const seller = this.#seller;
    this.loading = true;
    try {
      const asked = ipc.historyList(before, this.by || null, this.action || null, seller);
      const [answer, name] = await Promise.all([asked, seller === null ? "" : nameOf(seller)]);
      if (mine !== this.#latest) return;
      this.name = name ?? "";
      this.gone = name === null;
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
