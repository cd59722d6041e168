// The cells that wait for a correction or an answer.
import { keyOf, rowsOf, type Asks, type Held } from "./held";

type Key = Parameters<typeof keyOf>[0];

export class Waits {
  #held = $state.raw<ReadonlyMap<string, Held>>(new Map());
  list = $derived([...this.#held.values()]);
  rows = $derived(rowsOf(this.list));
  questions = $derived(this.rows.flatMap(({ held }) => held.asks ?? []));
  /** By figure and seller, so that a row without any is not drawn again. */
  #ofRow = $derived.by(() => {
    const rows = new Map<string, Map<string, Held>>();
    for (const held of this.list) {
      const key = `${held.field} ${held.seller}`;
      rows.set(key, (rows.get(key) ?? new Map<string, Held>()).set(held.month, held));
    }
    return rows;
  });

  at(cell: Key): Held | null {
    return this.#held.get(keyOf(cell)) ?? null;
  }

  /** Those of a seller by month; undefined where there are none. */
  ofRow(seller: string, field: Held["field"]): ReadonlyMap<string, Held> | undefined {
    return this.#ofRow.get(`${field} ${seller}`);
  }

  of(asks: Asks): Held[] {
    return this.list.filter((held) => held.asks === asks);
  }

  put(cells: Held[]): void {
    if (cells.length > 0) this.#held = new Map([...this.#held, ...cells.map((held) => [keyOf(held), held] as const)]);
  }

  /** Answers those that were there. */
  drop(cells: Key[]): Held[] {
    const dropped = cells.flatMap((cell) => this.at(cell) ?? []);
    if (dropped.length === 0) return [];
    const left = new Map(this.#held);
    dropped.forEach((held) => left.delete(keyOf(held)));
    this.#held = left;
    return dropped;
  }
}
