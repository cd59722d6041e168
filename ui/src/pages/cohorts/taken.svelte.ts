// Whose the ids are that new sellers are to have, asked of the shell while they are typed. What is not found here the core still refuses.
import { ipc, type SellerLine } from "../../ipc";
import { idOf, takenBy, type Fault, type Row } from "./rows";

/** Sellers looked through for an id: those whose name or id holds it, by id. */
const MOST_HOLDING = 100;
/** Ids of a long block that are asked for in one go; the next change asks on. */
const MOST_AT_ONCE = 100;

async function holderOf(id: string): Promise<SellerLine | undefined> {
  const ask = { text: id, role: null, cohort: null, manager: null, standing: null, sort: "external_id", descending: false } as const;
  const lines = await ipc.sellerRows(ask, 0, MOST_HOLDING);
  return lines.find((line) => line.external_id === id);
}

export class Taken {
  #holders = $state.raw<ReadonlyMap<string, SellerLine>>(new Map());
  #asked = new Set<string>();

  faultOf(row: Row | undefined): Fault | null {
    return row ? takenBy(row, this.#holders.get(idOf(row))) : null;
  }

  /** Asks for each id once. */
  async ask(rows: Row[]): Promise<void> {
    const ids = [...new Set(rows.map(idOf))].filter((id) => id !== "" && !this.#asked.has(id)).slice(0, MOST_AT_ONCE);
    ids.forEach((id) => this.#asked.add(id));
    const found: [string, SellerLine][] = [];
    for (const id of ids) {
      const holder = await holderOf(id).catch(() => undefined);
      if (holder) found.push([id, holder]);
    }
    if (found.length > 0) this.#holders = new Map([...this.#holders, ...found]);
  }
}
