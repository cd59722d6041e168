// Whose the ids and the names are that new sellers are to have, asked of the shell while they are typed. An id that is not found here the core still refuses.
import { ipc, type SellerLine } from "../../ipc";
import { folded } from "../../lib/folded";
import { namesakeIn, namesakeTold, type Namesake } from "./namesake";
import { idOf, takenBy, type Fault, type Row } from "./rows";

/** Sellers looked through for a text: those whose name or id holds it. Of a short name there are many before it. */
const MOST = { external_id: 100, name: 1000 } as const;
/** So many texts of a long block are looked for before what was found is told. */
const AT_ONCE = 50;

type By = keyof typeof MOST;
/** As much of a row as tells who it is. */
type Who = Pick<Row, "name" | "external">;

const plain = (name: string) => name.trim().replace(/\s+/gu, " ");
const keyOf = (text: string, by: By) => `${by} ${text}`;

async function holding(text: string, by: By): Promise<SellerLine[]> {
  const ask = { text, role: null, cohort: null, manager: null, standing: null, sort: by, descending: false } as const;
  const lines = await ipc.sellerRows(ask, 0, MOST[by]);
  return lines.filter(({ external_id, name }) => external_id === text || folded(name) === folded(text));
}

export class Taken {
  /** The sellers of an id or of a name, by what was asked. */
  #found = $state.raw<ReadonlyMap<string, SellerLine[]>>(new Map());
  #asked = new Set<string>();
  #left = false;
  #asking: Promise<unknown> = Promise.resolve();
  #revision: () => number;
  /** What was asked was asked of this one. */
  #of = -1;

  /** `revision` grows with every change of the workspace: all is asked anew then, and what was found stands until the answer. */
  constructor(revision: () => number) {
    this.#revision = revision;
  }

  faultOf(row: Row | undefined): Fault | null {
    if (!row) return null;
    const id = idOf(row);
    const lines = this.#found.get(row.external.trim() ? keyOf(id, "external_id") : keyOf(plain(row.name), "name"));
    return takenBy(row, lines?.find(({ external_id }) => external_id === id));
  }

  /** Who else has the name, in a sentence. `cohort` is the class that the seller comes to, `self` who is no namesake. */
  namesakeOf(name: string, cohort: string | null, self: string | null = null): string | null {
    return namesakeTold(this.#named(name, self), cohort);
  }

  /** The seller of that name, as far as it was asked; of several the one of that id. */
  namesake({ name, external }: Who, cohort: string | null): Namesake | null {
    return namesakeIn(this.#named(name, null), cohort, external);
  }

  #named(name: string, self: string | null): SellerLine[] {
    const lines = this.#found.get(keyOf(plain(name), "name")) ?? [];
    return lines.filter((line) => folded(line.name) === folded(name) && line.id !== self);
  }

  /** Asks for each name and each id once, and again after a failure; over when all is known that was ever asked. */
  async ask(rows: Who[]): Promise<void> {
    this.#asking = Promise.all([this.#asking, this.#look(rows)]);
    await this.#asking;
  }

  async #look(rows: Who[]): Promise<void> {
    const of = this.#revision();
    if (of !== this.#of) this.#asked.clear();
    this.#of = of;
    const wanted = rows.flatMap((who): [string, By][] => [[who.external.trim(), "external_id"], [plain(who.name), "name"]]);
    const open = wanted.filter(([text, by]) => {
      const key = keyOf(text, by);
      if (text === "" || this.#asked.has(key)) return false;
      this.#asked.add(key);
      return true;
    });
    for (let from = 0; from < open.length && !this.#left; from += AT_ONCE) {
      const found: [string, SellerLine[]][] = [];
      for (const [text, by] of open.slice(from, from + AT_ONCE)) {
        if (this.#left) return;
        const key = keyOf(text, by);
        const lines = await holding(text, by).catch(() => null);
        if (of !== this.#revision()) return;
        if (lines === null) this.#asked.delete(key);
        else found.push([key, lines]);
      }
      this.#found = new Map([...this.#found, ...found]);
    }
  }

  /** The form is gone: what is still to be asked is not asked any more. */
  leave(): void {
    this.#left = true;
  }
}
