// What was typed of how sales happen and is not kept yet. It outlives the page: a look at another one loses nothing.
import { unsaved } from "../../lib/unsaved.svelte";
import { sales } from "../../lib/words.sales";
import type { DraftWay } from "./sales";

class SalesDrafts {
  #all = $state<Record<string, DraftWay[]>>({});

  /** The rows being edited for a role of a file; none = nothing is. */
  of(file: string | null, role: string): DraftWay[] | null {
    return this.#all[keyOf(file, role)] ?? null;
  }

  begin(file: string | null, role: string, rows: DraftWay[]): void {
    this.#all[keyOf(file, role)] = rows;
    unsaved.say(sales.waiting(role), file, true);
  }

  end(file: string | null, role: string, kept = false): void {
    delete this.#all[keyOf(file, role)];
    unsaved.say(sales.waiting(role), file, false, kept);
  }
}

const keyOf = (file: string | null, role: string) => `${file ?? ""}\n${role}`;

export const salesDrafts = new SalesDrafts();
