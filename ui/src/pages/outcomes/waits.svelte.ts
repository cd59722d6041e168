// The cells that wait for a correction or an answer, by workspace and cohort. They outlive the page: a look at another one loses nothing.
import { toasts } from "../../lib/toasts.svelte";
import { unsaved } from "../../lib/unsaved.svelte";
import { words } from "../../lib/words";
import { keyOf, rowsOf, type Asks, type Held } from "./held";

type Key = Parameters<typeof keyOf>[0];
type Cells = ReadonlyMap<string, Held>;

const NONE: Cells = new Map();
let kept = $state.raw<ReadonlyMap<string, Cells>>(new Map());
const ofFile = (file: string | null) => `${file ?? ""}\n`;
const ofCohort = (file: string | null, cohort: string) => ofFile(file) + cohort;

/** The status line says on every page that something waits. */
function keep(file: string | null, now: Iterable<[string, Cells]>, written = false): void {
  kept = new Map([...new Map(now)].filter(([, cells]) => cells.size > 0));
  unsaved.say(words.pages.outcomes, file, [...kept.keys()].some((key) => key.startsWith(ofFile(file))), written);
}

/** How many cells of a cohort wait. */
export function waitingOf(file: string | null, cohort: string): number {
  return kept.get(ofCohort(file, cohort))?.size ?? 0;
}

export function lose(cells: Held[]): void {
  const texts = cells.map(({ text }) => text).filter((text) => text.trim() !== "");
  if (texts.length > 0) toasts.lost(words.outcomes.lost(texts));
}

/** What waits in a cohort that is no more has no cell: it is told as lost. */
export function loseOthers(file: string | null, cohorts: string[]): void {
  const known = new Set(cohorts.map((cohort) => ofCohort(file, cohort)));
  const isGone = (key: string) => key.startsWith(ofFile(file)) && !known.has(key);
  lose([...kept].flatMap(([key, cells]) => (isGone(key) ? [...cells.values()] : [])));
  keep(file, [...kept].filter(([key]) => !isGone(key)));
}

export class Waits {
  #file: string | null;
  #key: string;
  constructor(file: string | null, cohort: string) {
    this.#file = file;
    this.#key = ofCohort(file, cohort);
  }

  list = $derived.by(() => [...this.#held.values()]);
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

  get #held(): Cells {
    return kept.get(this.#key) ?? NONE;
  }

  #keep(cells: Cells, written = false): void {
    keep(this.#file, [...kept, [this.#key, cells]], written);
  }

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
    if (cells.length > 0) this.#keep(new Map([...this.#held, ...cells.map((held) => [keyOf(held), held] as const)]));
  }

  /** Answers those that were there. Those that are `written` next are not given up: what becomes of them is told with that. */
  drop(cells: Key[], written = false): Held[] {
    const dropped = cells.flatMap((cell) => this.at(cell) ?? []);
    if (dropped.length === 0) return [];
    const left = new Map(this.#held);
    dropped.forEach((held) => left.delete(keyOf(held)));
    this.#keep(left, written);
    return dropped;
  }
}
