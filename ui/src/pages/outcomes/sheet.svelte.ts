// The grid as it is used: where one is, what is selected, what is typed, and what goes to the workspace.
import { tick } from "svelte";
import { ipc, refusal, type OutcomeCell, type OutcomeField, type OutcomeGrid } from "../../ipc";
import { act, undo } from "../../ipc/session.svelte";
import { cellsOf, textOf } from "../../lib/clip";
import { decimalOf, typedDecimal, typedNumber, type Sign } from "../../lib/number";
import { toasts } from "../../lib/toasts.svelte";
import { words } from "../../lib/words";
import { aim, canEdit, cleared, filledDown, pasted, toldOf, valueAt, valuesOf, type Change } from "./change";
import { blockOf, countOf, move, within, type Place } from "./select";
import { overlaid, tableOf, totalsOf } from "./table";

export type Shown = { grid: OutcomeGrid; field: OutcomeField; locked: boolean };
type Editing = Place & { text: string; problem: string | null };
/** Cells on their way; `done` once the workspace has them and only the grid is still the old one. */
type Batch = { cells: OutcomeCell[]; done: boolean };
type Step = { rows: number; columns: number };
/** `typed`: it is about one figure, and nothing stands beside it. */
export type Question = { example: string; typed: boolean; answer: (sign: Sign) => void };

const STARTS_A_NUMBER = /^[\d.,(+\-\u2212\p{Sc}]$/u;
const STAY: Step = { rows: 0, columns: 0 };
const keyOf = (cell: { seller: string; month: string; field: string }) => `${cell.seller} ${cell.month} ${cell.field}`;

export class Sheet {
  active = $state.raw<Place>({ row: 0, column: 0 });
  /** The other corner of the selection. */
  head = $state.raw<Place>({ row: 0, column: 0 });
  editing = $state.raw<Editing | null>(null);
  question = $state.raw<Question | null>(null);
  problems = $state.raw<Change | null>(null);
  said = $state("");
  #batches = $state.raw<Batch[]>([]);
  #fresh = $state.raw(new Set<string>());
  /** Rows in view, and what has the focus: the grid tells. */
  page = 10;
  element: HTMLElement | null = null;

  #shown: () => Shown;
  constructor(shown: () => Shown) {
    this.#shown = shown;
  }

  grid = $derived.by(() => this.#shown().grid);
  field = $derived.by(() => this.#shown().field);
  locked = $derived.by(() => this.#shown().locked);
  size = $derived({ rows: this.grid.sellers.length, columns: this.grid.months.length });
  #base = $derived(tableOf(this.grid, this.field));
  table = $derived({ ...this.#base, values: overlaid(this.#base.values, this.grid, this.field, this.#batches.flatMap(({ cells }) => cells)) });
  totals = $derived(totalsOf(this.table.values, this.size.columns));
  block = $derived(blockOf(this.active, this.head));
  selected = $derived(countOf(this.block));
  #sheet = $derived({ grid: this.grid, field: this.field, table: this.table });

  isFresh(seller: string, month: string): boolean {
    return this.#fresh.has(keyOf({ seller, month, field: this.field }));
  }

  /** The grid is the workspace's again: what was on its way is in it. The place stays. */
  settle(): void {
    this.#batches = this.#batches.filter(({ done }) => !done);
    this.active = within(this.active, this.size);
    this.head = within(this.head, this.size);
  }

  /** Another figure is shown: what is typed belongs to the last one. */
  leaveFigure(): void {
    if (this.editing) toasts.lost(words.outcomes.lost(this.editing.text));
    this.editing = this.question = this.problems = null;
    this.said = "";
  }

  select(place: Place, extend: boolean): void {
    this.head = place;
    if (!extend) this.active = place;
    this.said = "";
  }

  /** Opens the active cell, with a text that replaces what it holds. */
  edit(text: string | null = null): void {
    if (this.locked) return;
    if (!canEdit(this.#sheet, this.active)) {
      const state = this.table.states[this.active.row]?.[this.active.column] ?? "";
      this.said = words.outcomes.idleCell(words.outcomes.states[state] ?? state);
      return;
    }
    this.head = this.active;
    this.editing = { ...this.active, text: text ?? typedNumber(valueAt(this.#sheet, this.active)), problem: null };
  }

  type(text: string): void {
    if (this.editing) this.editing = { ...this.editing, text, problem: null };
  }

  /** Takes what is typed and goes a step; what can't be read stays, with the reason. */
  commit(step: Step = STAY, refocus = true): void {
    if (!this.editing || this.question) return;
    const { text } = this.editing;
    const decimal = typedDecimal(text);
    const enter = (sign: Sign | null) => void this.#enter(text, sign, step, refocus);
    if (decimal.kind === "ask") this.#ask(decimal.example, true, enter);
    else enter(decimal.sign);
  }

  async #enter(text: string, sign: Sign | null, step: Step, refocus: boolean): Promise<void> {
    if (!this.editing) return;
    const at: Place = { row: this.editing.row, column: this.editing.column };
    const change = pasted(this.#sheet, aim(this.#sheet, [[text]], blockOf(at, at)), sign, true);
    const [bad] = change.bad;
    if (bad) {
      this.editing = { ...this.editing, problem: toldOf(bad, this.field) };
      return;
    }
    this.editing = null;
    this.select(within({ row: at.row + step.rows, column: at.column + step.columns }, this.size), false);
    if (refocus) this.#focus();
    const refused = await this.#write(change.cells);
    if (refused !== null) {
      this.select(at, false);
      this.editing = { ...at, text, problem: refused };
    } else if (change.rounded > 0) toasts.say(words.outcomes.rounded(change.rounded).trim());
  }

  cancel(): void {
    this.editing = null;
    this.#focus();
  }

  copied(): string {
    return textOf(valuesOf(this.#sheet, this.block));
  }

  clear(): void {
    if (this.locked) return;
    const change = cleared(this.#sheet, this.block);
    if (change.cells.length + change.idle > 0) void this.#finish(change, words.outcomes.cleared);
  }

  fillDown(): void {
    if (!this.locked) void this.#finish(filledDown(this.#sheet, this.block), words.outcomes.written);
  }

  paste(text: string): void {
    if (this.locked) return;
    if (text === "") return toasts.tell(words.outcomes.nothingToPaste);
    const texts = cellsOf(text);
    const aimed = aim(this.#sheet, texts, this.block);
    const decimal = decimalOf(texts.flat());
    const take = (sign: Sign | null) => {
      const change = pasted(this.#sheet, aimed, sign, decimal.kind === "ask");
      if (change.bad.length > 0) this.problems = change;
      else void this.#finish(change, words.outcomes.written, true);
    };
    if (decimal.kind === "ask") this.#ask(decimal.example, false, take);
    else take(decimal.sign);
  }

  writeOthers(): void {
    const change = this.problems;
    this.problems = null;
    if (change) void this.#finish(change, words.outcomes.written, true);
  }

  #ask(example: string, typed: boolean, answer: (sign: Sign) => void): void {
    const then = (sign: Sign) => {
      this.question = null;
      this.#focus();
      answer(sign);
    };
    this.question = { example, typed, answer: then };
  }

  async #finish(change: Change, done: (cells: number) => string, isPaste = false): Promise<void> {
    const refused = await this.#write(change.cells);
    if (refused !== null) return toasts.fail(refused);
    if (isPaste) this.#fresh = new Set(change.cells.map(keyOf));
    const { outcomes } = words;
    const rest = outcomes.notWritten(change.bad.length) + outcomes.idle(change.idle) + outcomes.outside(change.outside) + outcomes.rounded(change.rounded);
    const action = change.cells.length > 0 ? { label: words.history.undo, run: undo } : null;
    toasts.say(done(change.cells.length) + rest, action);
  }

  /** One undo step; shown at once. Answers why the workspace refused, if it did. */
  async #write(cells: OutcomeCell[]): Promise<string | null> {
    if (cells.length === 0) return null;
    const batch: Batch = { cells, done: false };
    let refused: string | null = null;
    this.#fresh = new Set();
    this.#batches = [...this.#batches, batch];
    await act(async () => {
      try {
        await ipc.outcomeKeep(cells);
      } catch (thrown) {
        const why = refusal(thrown);
        // What is wrong with the cells stays beside them; the rest concerns the whole window.
        if (why.field === null) throw why;
        refused = why.message;
      }
    }, () => (batch.done = refused === null));
    if (!batch.done) this.#batches = this.#batches.filter((each) => each !== batch);
    return refused;
  }

  #focus(): void {
    void tick().then(() => this.element?.focus({ preventScroll: true }));
  }

  /** A key in the grid. What is not meant for it goes on to the window: undo, for one. */
  key(event: KeyboardEvent): void {
    if (this.editing ? this.#editKey(event) : this.#gridKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #editKey({ key, shiftKey, isComposing }: KeyboardEvent): boolean {
    if (isComposing) return false;
    const step = shiftKey ? -1 : 1;
    if (key === "Enter") this.commit({ rows: step, columns: 0 });
    else if (key === "Tab") this.commit({ rows: 0, columns: step });
    else if (key === "Escape") this.cancel();
    else return false;
    return true;
  }

  #gridKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
    if (altKey) return false;
    const command = ctrlKey || metaKey;
    const to = move(key, command, shiftKey ? this.head : this.active, this.size, this.page);
    if (to) this.select(to, shiftKey);
    else if (command && key.toLowerCase() === "a") this.selectAll();
    else if (command && key.toLowerCase() === "d") this.fillDown();
    else if (command) return false;
    else if (key === "Enter" || key === "F2") this.edit();
    else if (key === "Delete" || key === "Backspace") this.clear();
    else if (key === "Escape" && this.selected > 1) this.select(this.active, false);
    else if (STARTS_A_NUMBER.test(key)) this.edit(key);
    else return false;
    return true;
  }

  selectAll(): void {
    const { rows, columns } = this.size;
    this.active = { row: 0, column: 0 };
    this.head = within({ row: rows, column: columns }, this.size);
    this.said = "";
  }
}
