// The list that is shown: what is asked, how many answer, and their rows as far as they are fetched.
import { ipc, refusal, type Refused, type SellerAsk, type SellerLine, type SellerList } from "../../ipc";
import { firstAsk } from "./ask";
import { Pages } from "./pages";
import type { Sight } from "./walk";

/** Rows fetched with a new answer, before it is known what will be in sight. */
const FIRST_ROWS = 60;

export type Shown = { ask: SellerAsk; list: SellerList; pages: Pages<SellerLine> };

export class Listing {
  ask = $state.raw<SellerAsk>(firstAsk);
  /** None until the first answer. A new one takes the place of the old one with its rows, so that nothing flickers. */
  shown = $state.raw<Shown | null>(null);
  problem = $state.raw<Refused | null>(null);
  count = $derived(this.shown?.list.count ?? 0);
  /** Grows when rows arrive. */
  #arrivals = $state(0);
  #latest = 0;
  #ids: { of: Shown; ids: Promise<string[]> } | null = null;

  /** Asks again; the newest question wins. `sight` is what is looked at, if the question is the one before. */
  async load(sight: Sight): Promise<void> {
    const mine = ++this.#latest;
    const ask = this.ask;
    const { from, to } = this.shown?.ask === ask ? sight : { from: 0, to: 0 };
    const pages = new Pages<SellerLine>(
      (first, most) => ipc.sellerRows(ask, first, most),
      () => (this.#arrivals += 1),
      (thrown) => mine === this.#latest && (this.problem = refusal(thrown)),
    );
    try {
      const [list] = await Promise.all([ipc.sellerList(ask), pages.load(from, Math.max(to, from + FIRST_ROWS))]);
      if (mine !== this.#latest) return;
      this.shown = { ask, list, pages };
      this.problem = null;
    } catch (thrown) {
      if (mine === this.#latest) this.problem = refusal(thrown);
    }
  }

  lineAt(row: number): SellerLine | undefined {
    void this.#arrivals;
    return row >= 0 && row < this.count ? this.shown?.pages.at(row) : undefined;
  }

  want({ from, to }: Sight): void {
    this.shown?.pages.want(from, to, this.count);
  }

  /** Ids of all that answer; asked for once for each answer. */
  ids(): Promise<string[]> {
    const of = this.shown;
    if (!of) return Promise.resolve([]);
    if (this.#ids?.of !== of) this.#ids = { of, ids: ipc.sellerIds(of.ask) };
    const { ids } = this.#ids;
    ids.catch(() => (this.#ids = null));
    return ids;
  }

  /** Ids of the rows from `first` to `last`: from what is there, if all of it is. */
  async idsBetween(first: number, last: number): Promise<string[]> {
    const here: string[] = [];
    for (let row = first; row <= last; row += 1) {
      const line = this.lineAt(row);
      if (!line) return (await this.ids()).slice(first, last + 1);
      here.push(line.id);
    }
    return here;
  }
}
